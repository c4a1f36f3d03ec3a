import { describe, expect, test } from 'vitest';
import type { Case } from '#domain/case/case.ts';
import type { LetterKind } from '#domain/case/letters/letter-kinds.ts';
import type { CaseKind } from '#domain/case/kind.ts';
import type { Answers } from '#domain/letter/answers/questions.ts';
import { makeCase } from '../../../factories/cases/case.ts';
import { answersWith } from '../../../factories/cases/letter-answers.ts';
import { letterIn, textOf } from '../../../factories/cases/letter.ts';

/** A letter in a case of a kind, and what the law wants said in it: in Swedish and in English. */
interface Checked {
  readonly letter: LetterKind;
  readonly of: CaseKind;
  readonly given?: Answers;
  readonly says: readonly (readonly [what: string, sv: RegExp, en: RegExp])[];
}

const routes = [
  [
    'complaint to IMY',
    /klagomål till Integritetsskyddsmyndigheten \(IMY\), Box 8114, 104 20 Stockholm, www\.imy\.se/,
    /complaint with the Swedish Authority for Privacy Protection \(IMY\), Box 8114, SE-104 20/,
  ],
  ['judicial remedy, Art. 79', /prövad av domstol \(artikel 79/, /judicial remedy \(Article 79/],
] as const;
const received = ['day received', /5 oktober 2026/, /5 October 2026/] as const;
const contact = [
  'contact',
  /kundservice@aptor\.se.*DSR-2026-0001/,
  /kundservice@aptor\.se.*DSR-2026-0001/,
] as const;
const breach = [
  ['33(3)(a) nature', /skickades till fel mottagare/, /sent to the wrong recipient/],
  ['33(3)(a) data', /Namn\nE-postadress/, /Name\nE-mail address/],
  ['33(3)(c) consequences', /lura den som berörs/, /deceive those affected/],
  ['33(3)(d) measures', /raderat rapporten/, /erased the report/],
] as const;
const scale = [
  ['33(3)(a) groups of persons', /Kundernas kontaktpersoner/, /customers’ contact persons/],
  ['33(3)(a) number of persons', /antal personer: 120/, /number of persons: 120/],
  ['33(3)(a) number of records', /uppgiftsposter: 340/, /number of records: 340/],
] as const;

const checked: readonly Checked[] = [
  {
    letter: 'acknowledgement',
    of: 'erasure',
    says: [
      received,
      contact,
      ['reference', /Vår referens: DSR-2026-0001/, /Our reference: DSR-2026-0001/],
      ['12(3) latest day', /senast den 5 november 2026/, /by 5 November 2026/],
    ],
  },
  {
    letter: 'identity-request',
    of: 'access',
    given: { id_copy: '' },
    says: [
      received,
      contact,
      [
        '12(6) reasonable doubt, and why',
        /rimliga skäl att betvivla[^]*finns i våra system/,
        /reasonable doubts[^]*not in our systems/,
      ],
      [
        'exactly what is needed',
        /kundnummer som står på din faktura/,
        /customer number on your invoice/,
      ],
      ['the least intrusive way', /Enklast är att logga in/, /simplest way is to log in/],
      ['a safe channel', /Meddelanden/, /Messages/],
      [
        'that other ways will do',
        /något annat sätt går det också bra/,
        /some other way[^]*will do as well/,
      ],
      [
        'no copy of an identity document',
        /Skicka ingen kopia av en id-handling/,
        /Do not send a copy of an identity document/,
      ],
      ['what happens without an answer', /Får vi inget svar/, /Without a reply/],
      ['the effect on the date', /stå stilla/, /stand still/],
    ],
  },
  {
    letter: 'identity-request',
    of: 'access',
    says: [
      ['why a copy is needed', /Vi behöver se namnet/, /need to see the name/],
      [
        'what may be masked',
        /Täck över allt som inte nämns/,
        /Cover everything that is not mentioned/,
      ],
      [
        'that it is deleted after the check',
        /raderas så snart vi har kontrollerat/,
        /erased as soon as we have checked/,
      ],
    ],
  },
  {
    letter: 'forwarding',
    of: 'access',
    says: [
      received,
      ['to whom it is passed', /Exempelkunden AB/, /Sample Customer Ltd/],
      ['when', /7 oktober 2026/, /7 October 2026/],
      [
        'how they are reached',
        /dataskydd@exempelkunden\.example/,
        /privacy@samplecustomer\.example/,
      ],
      ['that they will answer', /svarar dig/, /will answer you/],
    ],
  },
  {
    letter: 'forwarding',
    of: 'access',
    given: { addressee: 'controller' },
    says: [
      received,
      ['28(3)(e)', /artikel 28\.3 e/, /Article 28\(3\)\(e\)/],
      ['what the person writes', /vilka uppgifter ni har om mig/, /what data you have about me/],
      [
        'who the person is',
        /Exempla Provsson[^]*exempla@example\.com/,
        /Exempla Provsson[^]*exempla@example\.com/,
      ],
      ['12(3) the period', /senast en månad/, /within one month/],
    ],
  },
  {
    letter: 'extension',
    of: 'access',
    says: [
      received,
      ...routes,
      [
        '12(3) that it is extended',
        /förlänger svarstiden enligt artikel 12\.3/,
        /extend the period under Article 12\(3\)/,
      ],
      ['the reasons', /fyra system/, /four systems/],
      ['the new latest date', /senast den 5 januari 2027/, /by 5 January 2027/],
      ['the first date', /5 november 2026/, /5 November 2026/],
      ['what is given already now', /bifogas redan nu/, /enclosed already now/],
    ],
  },
  {
    letter: 'rectification',
    of: 'rectification',
    says: [
      received,
      ...routes,
      [
        '16 what was corrected',
        /Provson har ändrats till Provsson/,
        /Provson has been changed to Provsson/,
      ],
      ['when', /20 oktober 2026/, /20 October 2026/],
      ['what was not, and why', /räkenskapshandling/, /accounting record/],
      [
        '19 recipients told: who, when, how',
        /artikel 19[^]*Molnexempel AB, den 21 oktober 2026, per e-post/,
        /Article 19[^]*Cloud Sample Ltd, on 21 October 2026, by e-mail/,
      ],
    ],
  },
  {
    letter: 'erasure',
    of: 'erasure',
    says: [
      received,
      ...routes,
      ['17 what was erased', /konto i tjänsten/, /account in the service/],
      ['when', /Den 20 oktober 2026 raderade/, /On 20 October 2026 we erased/],
      [
        'what is kept and on which ground, 17(3)',
        /Fakturor[^]*artikel 17\.3 b/,
        /Invoices[^]*Article 17\(3\)\(b\)/,
      ],
      ['backups', /säkerhetskopior i högst 30 dagar/, /backups for at most 30 days/],
      ['19 recipients', /Molnexempel AB/, /Cloud Sample Ltd/],
      [
        '19 the offer to name them',
        /Undrar du något om dem, fråga oss/,
        /wonder anything about them, ask us/,
      ],
      [
        'what is kept about the request, and how long',
        /Vi har kvar din begäran[^]*tre år/,
        /We keep your request[^]*three years/,
      ],
    ],
  },
  {
    letter: 'erasure',
    of: 'erasure',
    given: { recipients_outcome: 'impossible' },
    says: [['19 why nobody could be told', /Mottagaren har upphört/, /recipient no longer exists/]],
  },
  {
    letter: 'erasure',
    of: 'erasure',
    given: { recipients_outcome: 'none' },
    says: [['19 that nobody has received them', /ingen att underrätta/, /nobody to tell/]],
  },
  {
    letter: 'restriction',
    of: 'restriction',
    says: [
      received,
      ...routes,
      ['18 what is restricted', /adress i kundregistret/, /address in the customer register/],
      ['since when', /Sedan den 8 oktober 2026/, /Since 8 October 2026/],
      ['18(1)(a) why', /artikel 18\.1 a/, /Article 18\(1\)\(a\)/],
      [
        '18(2) what it means',
        /lagrar uppgifterna men använder dem inte/,
        /store the data but do not use them/,
      ],
      ['18(3) told before it is lifted', /säger till dig innan/, /tell you before/],
      ['19 recipients', /Molnexempel AB/, /Cloud Sample Ltd/],
    ],
  },
  {
    letter: 'restriction-lifting',
    of: 'restriction',
    says: [
      contact,
      [
        '18(3) that and when it is lifted, beforehand',
        /artikel 18\.3[^]*upphör den 20 november 2026/,
        /Article 18\(3\)[^]*lifted on 20 November 2026/,
      ],
      ['why', /har kontrollerat adressen/, /have checked the address/],
      ['what can be done', /Skriv till oss före/, /Write to us before/],
    ],
  },
  {
    letter: 'objection',
    of: 'objection',
    says: [
      received,
      ...routes,
      [
        '18(1)(d) restricted meanwhile',
        /Sedan den 6 oktober 2026 har behandlingen varit begränsad/,
        /Since 6 October 2026 the processing has been restricted/,
      ],
      [
        '21(1) that it has stopped, and when',
        /Den 21 oktober 2026 slutade vi/,
        /On 21 October 2026 we stopped/,
      ],
      ['erased unless another basis', /De raderas, om vi inte har rätt/, /They are erased, unless/],
    ],
  },
  {
    letter: 'objection',
    of: 'objection',
    given: { objection_outcome: 'overridden' },
    says: [
      ...routes,
      [
        '21(1) compelling grounds',
        /tvingande skäl[^]*upptäcka intrång/,
        /compelling grounds[^]*detect intrusions/,
      ],
      [
        'balanced against the situation',
        /din situation[^]*i 30 dagar/,
        /your situation[^]*for 30 days/,
      ],
    ],
  },
  {
    letter: 'marketing-stop',
    of: 'marketing-objection',
    says: [
      received,
      [
        '21(3) that it has stopped',
        /Vi har slutat behandla dina personuppgifter för direkt marknadsföring/,
        /We have stopped processing your personal data for direct marketing/,
      ],
      ['when', /21 oktober 2026/, /21 October 2026/],
      ['profiling too', /profilering/, /profiling/],
      [
        'the suppression list and what it holds',
        /spärrlista[^]*din e-postadress/,
        /suppression list[^]*your e-mail address/,
      ],
      ['for that purpose alone', /inte till något annat/, /for nothing else/],
    ],
  },
  {
    letter: 'portability',
    of: 'portability',
    says: [
      received,
      ['20(1) the files and their formats', /konto\.json \(JSON\)/, /account\.json \(JSON\)/],
      ['machine-readable', /en dator kan läsa/, /a computer can read/],
      ['20(1) what the right covers', /samtycke eller ett avtal/, /consent or a contract/],
      ['what is not included', /räknat fram är inte med/, /worked out ourselves is not/],
      ['20(2) direct transmission', /Annan Tjänst AB/, /Another Service Ltd/],
    ],
  },
  {
    letter: 'human-review',
    of: 'automated-decision',
    says: [
      received,
      ...routes,
      [
        '22(3) by a person',
        /En människa har nu gått igenom[^]*kundansvarig/,
        /A person has now gone through[^]*customer manager/,
      ],
      ['which decision', /stänga ditt provkonto/, /close your trial account/],
      ['15(1)(h) the logic', /90 dagar/, /90 days/],
      ['the outcome', /Beslutet ändras/, /The decision is changed/],
      ['reasons and the point of view', /Du har visat/, /You have shown/],
    ],
  },
  {
    letter: 'refusal',
    of: 'erasure',
    says: [
      received,
      ...routes,
      ['what was asked', /begäran om radering/, /have your personal data erased/],
      ['the ground', /artikel 17\.3 b/, /Article 17\(3\)\(b\)/],
      ['the reasons', /Bokföringslagen kräver/, /Bookkeeping Act requires/],
    ],
  },
  {
    letter: 'refusal',
    of: 'erasure',
    given: { extent: 'partial' },
    says: [
      [
        'what is done all the same',
        /Vi raderar allt utom fakturorna/,
        /We erase everything but the invoices/,
      ],
      ...routes,
    ],
  },
  {
    letter: 'refusal',
    of: 'access',
    given: { extent: 'unfounded' },
    says: [
      [
        '12(5) manifestly unfounded, and the burden of proof',
        /uppenbart ogrundad[^]*kunna visa/,
        /manifestly unfounded[^]*able to show/,
      ],
      ...routes,
    ],
  },
  {
    letter: 'refusal',
    of: 'access',
    given: { extent: 'excessive' },
    says: [['12(5) excessive', /uppenbart orimlig/, /manifestly excessive/], ...routes],
  },
  {
    letter: 'refusal',
    of: 'access',
    given: { extent: 'not-identifiable' },
    says: [
      [
        '11(2) cannot identify',
        /inte avgöra vilka av våra uppgifter/,
        /cannot tell which of our data/,
      ],
      [
        'what more may be given',
        /Ditt kundnummer[^]*prövar vi din begäran på nytt/,
        /Your customer number[^]*consider your request again/,
      ],
      ...routes,
    ],
  },
  {
    letter: 'complaint-contact',
    of: 'complaint',
    says: [
      received,
      ...routes,
      [
        'a named representative',
        /Handa Exempel som har hand om det/,
        /Handa Exempel is looking after it/,
      ],
      ['the options', /svarar på mejlet i dag/, /answer the e-mail today/],
      ['confidentially', /konfidentiellt/, /in confidence|confidential/i],
      ['by when', /senast: 5 november 2026/, /answer by: 5 November 2026/],
    ],
  },
  {
    letter: 'complaint-answer',
    of: 'complaint',
    says: [
      received,
      ...routes,
      ['what was found', /Det var fel/, /That was wrong/],
      ['what is done', /ändrat vem som läser/, /changed who reads/],
      ['by when', /30 november 2026/, /30 November 2026/],
    ],
  },
  {
    letter: 'question-answer',
    of: 'question',
    says: [
      received,
      contact,
      ['the question', /ut uppgifter till andra/, /disclose data to others/],
      ['the answer', /hjälper oss att driva/, /help us run/],
    ],
  },
  {
    letter: 'breach-to-persons',
    of: 'breach',
    says: [
      ...breach,
      contact,
      ...routes,
      ['34(1) the high risk', /hög risk/, /high risk/],
      ['what one can do', /Lämna aldrig ut ditt lösenord/, /Never give your password/],
    ],
  },
  {
    letter: 'breach-notification',
    of: 'breach',
    says: [
      ...breach,
      ...scale,
      [
        'organisation number',
        /Organisationsnummer: 556000-0000/,
        /Organisation number: 556000-0000/,
      ],
      ['postal address', /Postadress: Provgatan 1/, /Postal address: Provgatan 1/],
      ['own reference', /DSR-2026-0001/, /DSR-2026-0001/],
      ['33(3)(b) contact', /Kontakt: Handa Exempel/, /Contact: Handa Exempel/],
      [
        'when it began and ended',
        /4 oktober 2026 kl\. 22\.00[^]*5 oktober 2026 kl\. 09\.00/,
        /4 October 2026 at 22:00[^]*5 October 2026 at 09:00/,
      ],
      [
        'when aware',
        /fick veta det: 5 oktober 2026 kl\. \d\d\.\d\d/,
        /aware of it: 5 October 2026 at \d\d:\d\d/,
      ],
      ['33(1) reasons for delay', /inte klar förrän/, /not clear until/],
      ['how severe', /bedömer vi det: Lindrigt/, /severe we find it: Low/],
      ['persons told', /underrättades den 8 oktober 2026/, /told on 8 October 2026/],
    ],
  },
  {
    letter: 'breach-notification',
    of: 'breach',
    given: { persons_told: 'not-told', notice_type: 'first' },
    says: [
      [
        'why persons are not told',
        /underrättas inte\.[^]*krypterade/,
        /are not told\.[^]*encrypted/,
      ],
      ['33(4) in phases, four weeks', /inom 4 veckor/, /within 4 weeks/],
      ['IMY’s e-service', /e-tjanster\.imy\.se/, /e-tjanster\.imy\.se/],
    ],
  },
  {
    letter: 'breach-to-controller',
    of: 'breach',
    says: [
      ...breach,
      ...scale,
      contact,
      ['33(2)', /artikel 33\.2/, /Article 33\(2\)/],
      ['when aware', /kännedom om den: 5 oktober 2026 kl/, /aware of it: 5 October 2026 at/],
      ['what the controller decides', /artikel 34/, /Article 34/],
    ],
  },
];

describe.each(
  checked.map(
    (one) => [`${one.letter} ${Object.values(one.given ?? {}).join(' ')}`.trim(), one] as const,
  ),
)('%s', (_, { letter, of, given, says }) => {
  const subject: Case = { ...makeCase(), kind: of };
  const text = (language: 'sv' | 'en') =>
    textOf(letterIn(letter, language, { answers: answersWith(language, given) }, subject));

  test.each(says)('tells in Swedish: %s', (__, sv) => {
    expect(text('sv')).toMatch(sv);
  });
  test.each(says)('tells in English: %s', (__, ___, en) => {
    expect(text('en')).toMatch(en);
  });
});

describe('who is written to is spoken to in one way throughout a letter', () => {
  const toHouse = [
    ['authority-answer', 'authority-inquiry', {}],
    ['breach-to-controller', 'breach', {}],
    ['forwarding', 'access', { addressee: 'controller' }],
  ] as const;
  const said = (kind: LetterKind, of: CaseKind, given: Answers) =>
    textOf(
      letterIn(kind, 'sv', { answers: answersWith('sv', given) }, { ...makeCase(), kind: of }),
    );

  test.each(toHouse)('%s: as many', (kind, of, given) => {
    expect(said(kind, of, given)).toContain('så hjälper vi er');
    expect(said(kind, of, given)).not.toMatch(/\b(du|dig|din|ditt|dina)\b/i);
  });

  test('a person as one', () => {
    for (const [kind, of, given] of [
      ['forwarding', 'access', {}],
      ['extension', 'access', {}],
    ] as const)
      expect(said(kind, of, given)).not.toMatch(/\b(ni|er|ert|era)\b/i);
  });
});

test('only of what the law sets a time for it is said that it cannot be extended again', () => {
  const said = (of: CaseKind, language: 'sv' | 'en') =>
    textOf(
      letterIn(
        'extension',
        language,
        { answers: answersWith(language) },
        { ...makeCase(), kind: of },
      ),
    );
  expect(said('access', 'sv')).toMatch(/kan inte förlängas/);
  expect(said('access', 'en')).toMatch(/cannot be extended/);
  expect(said('complaint', 'sv')).not.toMatch(/kan inte förlängas/);
  expect(said('complaint', 'en')).not.toMatch(/cannot be extended/);
});
