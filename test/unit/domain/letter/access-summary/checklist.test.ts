import { describe, expect, test } from 'vitest';
import { makeCase } from '../../../../factories/cases/case.ts';
import { record, summaryIn, under } from '../../../../factories/cases/letter.ts';

const identified = makeCase({ type: 'confirm-identity', note: 'BankID 2026-10-06' });

/** Art. 15 item by item: where it stands in each language, and what must be said there. */
const checklist = [
  ['reference', 'Om din begäran', /DSR-2026-0001/, 'About your request', /DSR-2026-0001/],
  ['day received', 'Om din begäran', /5 oktober 2026/, 'About your request', /5 October 2026/],
  ['day answered', 'Om din begäran', /2 november 2026/, 'About your request', /2 November 2026/],
  ['identity', 'Om din begäran', /BankID 2026-10-06/, 'About your request', /BankID 2026-10-06/],
  [
    '15(1) confirmation',
    'I korthet: det här har vi om dig',
    /Ja, vi behandlar personuppgifter om dig/,
    'In short: what we have about you',
    /Yes, we process personal data about you/,
  ],
  [
    '15(1)(a) legal basis',
    'Varför vi behandlar dem',
    /berättigat intresse \(artikel 6\.1 f/,
    'Why we process them',
    /legitimate interests \(Article 6\(1\)\(f\) GDPR\)/,
  ],
  [
    '15(1)(b) categories of this person',
    'Vilka slags uppgifter det är',
    /kontaktuppgifter .* under E-mail\.\nAndra uppgifter.* X1\./,
    'What kinds of data they are',
    /contact details .* under E-mail\.\nOther data.* X1\./,
  ],
  [
    '15(1)(c) recipients',
    'Vilka som kan få del av dem',
    /arbetsgivare och dina kollegor.*\nLeverantörer/,
    'Who may receive them',
    /employer and your colleagues.*\nSuppliers/,
  ],
  [
    '15(1)(c) that names are not recorded (C-154/21)',
    'Vilka som kan få del av dem',
    /Där namn saknas/,
    'Who may receive them',
    /Where there are no names/,
  ],
  [
    '15(1)(c), 15(2) third countries',
    'Länder utanför EU och EES',
    /anger inga överföringar/,
    'Countries outside the EU and EEA',
    /state no transfers/,
  ],
  [
    '15(1)(d) storage',
    'Hur länge vi har dem kvar',
    /rimlig tidsperiod efter den senaste kontakten/,
    'How long we keep them',
    /reasonable period after the latest contact/,
  ],
  [
    '15(1)(e) rights',
    'Dina rättigheter',
    /artikel 16[^]*artikel 17[^]*artikel 18[^]*artikel 21\.1[^]*artikel 21\.2–3/,
    'Your rights',
    /Article 16[^]*Article 17[^]*Article 18[^]*Article 21\(1\)[^]*Article 21\(2\)-\(3\)/,
  ],
  [
    'self-service and marketing opt-out of the policy',
    'Dina rättigheter',
    /”Inställningar”[^]*instruktionerna[^]*administrativ kommunikation/,
    'Your rights',
    /“Inställningar” \(Settings\)[^]*instructions[^]*administrative communication/,
  ],
  [
    '15(1)(f) complaint to IMY',
    'Om du inte är nöjd',
    /klagomål till Integritetsskyddsmyndigheten \(IMY\), Box 8114, 104 20 Stockholm, www\.imy\.se/,
    'If you are not content',
    /complaint with the Swedish Authority for Privacy Protection \(IMY\), Box 8114, SE-104 20/,
  ],
  [
    '12(4), 79 judicial remedy',
    'Om du inte är nöjd',
    /prövad av domstol \(artikel 79/,
    'If you are not content',
    /judicial remedy \(Article 79/,
  ],
  [
    '15(1)(g) source',
    'Var uppgifterna kommer ifrån',
    /Du själv\.\nEn chef eller kollega.*\nDitt eget.*\nTredje part/,
    'Where the data come from',
    /You yourself\.\nA manager or colleague.*\nYour own.*\nThird parties/,
  ],
  [
    '15(1)(h) automated decisions',
    'Automatiserade beslut och profilering',
    /inga automatiserade beslut/,
    'Automated decisions and profiling',
    /no automated decisions/,
  ],
  [
    '15(3) copy',
    'Kopia av dina uppgifter',
    /T1, 1 rad\nE-mail\nX1\nX2\nexempla@example\.com\n17\n/,
    'A copy of your data',
    /T1, 1 row\nE-mail\nX1\nX2\nexempla@example\.com\n17\n/,
  ],
  [
    'what was withheld',
    'Om vi har utelämnat något',
    /Vi har inte utelämnat/,
    'Whether we have left anything out',
    /We have left out nothing/,
  ],
  [
    'contact',
    'Om du har frågor',
    /kundservice@aptor\.se.*DSR-2026-0001/,
    'If you have questions',
    /kundservice@aptor\.se.*DSR-2026-0001/,
  ],
] as const;

describe.each(checklist)('%s', (_, svHeading, sv, enHeading, en) => {
  test('is told in Swedish', () => {
    expect(under(summaryIn('sv', {}, identified), svHeading)).toMatch(sv);
  });
  test('is told in English', () => {
    expect(under(summaryIn('en', {}, identified), enHeading)).toMatch(en);
  });
});

test('Art. 15(1)(a): every purpose of the policy is told, in both languages', () => {
  const svText = under(summaryIn('sv'), 'Varför vi behandlar dem');
  const enText = under(summaryIn('en'), 'Why we process them');
  expect(record.purposes).toHaveLength(8);
  for (const { text } of record.purposes) {
    expect(svText).toContain(text.sv);
    expect(enText).toContain(text.en);
  }
});
