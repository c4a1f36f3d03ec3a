import type { PauseCategory } from '#domain/case/clock/clock-event.ts';
import type { LateCause } from '#domain/figures/late-cause.ts';
import type { Age, BreachStanding, Totals } from '#domain/figures/period-figures.ts';
import type { Told } from '#domain/retention/figure-details.ts';

/** The tables of the figures: what each is called, and what its numbers are of. */
export const titles = {
  totals: 'I korthet',
  kinds: 'Inkomna och besvarade, per slag',
  times: 'Dagar till svar, per slag',
  late: 'För sent besvarade, efter orsak',
  outcomes: 'Utfall',
  weeks: 'Inkomna och besvarade, per vecka',
  ages: 'Öppna ärenden, efter ålder',
  extensions: 'Förlängningar, efter skäl',
  pauses: 'Uppehåll, efter vad som inväntades',
  refusals: 'Avslag, efter grund',
  complaints: 'Klagomål och åtgärder',
  breaches: 'Incidenter och anmälan',
  identity: 'Hur identiteten klarlades',
  answers: 'Hur svaret gavs',
  handlers: 'Per handläggare',
};

export const glosses = {
  totals:
    'Inkommet räknas den dag det nådde företaget, besvarat den dag det första svaret i sak gavs när ärendet sedan avslutats. Dagar är dagar där den personuppgiftsansvarige finns.',
  kinds:
    'Alla ärenden efter vad de gäller. I tid är senast på svarsdagen i ärendeförteckningen (artikel 12.3, för incidenter 33.1).',
  times:
    'Dagar från att ärendet kom in till svaret, där ett svar krävdes. Medianen: hälften besvarades så snabbt. 90 %: nio av tio gjorde det.',
  late: 'Varför svaret kom för sent, så långt datumen säger det: efter en förlängning, efter ett uppehåll, eller utan någondera. Incidenter: efter 72 timmar (artikel 33.1).',
  outcomes:
    'Hur det som besvarades under perioden slutade: bifallet, avslaget, återkallat med mera.',
  weeks: 'Arbetsbördan: vad som kom in och vad som besvarades varje vecka, måndag till söndag.',
  ages: 'Det som var öppet när perioden slutade, efter dagar sedan det kom in.',
  extensions:
    'Besked om längre svarstid (artikel 12.3) som gavs i perioden. Skälet har det namn det fått bland de sparade skälen.',
  pauses:
    'Uppehåll som började i perioden, efter vad som inväntades från den som begärde, och dagarna i dem som är slut.',
  refusals:
    'Grunderna för avslag i det som besvarades i perioden (artikel 12.4). Ett ärende kan ha flera.',
  complaints:
    'Klagomål som besvarades i perioden: om de var befogade, och om åtgärden är genomförd.',
  breaches:
    'Incidenter som upptäcktes i perioden: anmälda inom 72 timmar, senare eller inte alls, med skäl (artikel 33.1).',
  identity:
    'Begäranden som besvarades i perioden: om identiteten behövde klarläggas (artikel 12.6), och om det gick.',
  answers: 'Begäranden som besvarades i perioden: hur det första svaret gavs (artikel 12.1).',
  handlers:
    'Pågående och avslutade ärenden efter vem som håller i dem. Gallrade och konfidentiella är inte med.',
} satisfies Record<keyof typeof titles, string>;

export const columns = {
  what: 'Vad',
  kind: 'Slag',
  week: 'Vecka',
  reason: 'Skäl',
  handler: 'Handläggare',
  now: 'Perioden',
  before: 'Perioden före',
  median: 'Median',
  ninetieth: '90 %',
  beforeOf: '{{name}}, perioden före',
  pauses: 'Uppehåll',
  days: 'Dagar',
  refused: 'Hela begäran',
  partly: 'En del av den',
};

export const totals = {
  received: 'Inkomna',
  answered: 'Besvarade',
  inTime: 'I tid',
  late: 'För sent',
  notOwed: 'Krävde inget svar',
  open: 'Öppna vid periodens slut',
  overdue: 'Försenade vid periodens slut',
  extended: 'Förlängda',
} satisfies Record<keyof Totals, string>;

export const lateCauses = {
  'breach-explained': 'Incident, med skäl för dröjsmålet',
  'breach-unexplained': 'Incident, utan skäl för dröjsmålet',
  extended: 'Trots förlängning',
  paused: 'Efter uppehåll, utan förlängning',
  'not-extended': 'Utan förlängning eller uppehåll',
  'not-extendable': 'Kan inte förlängas',
} satisfies Record<LateCause, string>;

export const ages = {
  week: '0–7 dagar',
  month: '8–30 dagar',
  quarter: '31–90 dagar',
  older: 'Mer än 90 dagar',
} satisfies Record<Age, string>;

export const findings = {
  upheld: 'Befogat',
  partly: 'Delvis befogat',
  'not-upheld': 'Inte befogat',
} satisfies Record<Told<'finding'>, string>;

export const remedies = {
  chosen: 'Åtgärd vald, inte genomförd',
  'carried-out': 'Åtgärd genomförd',
} satisfies Record<Told<'remedy'>, string>;

export const breaches = {
  'in-time': 'Anmälda inom 72 timmar',
  'late-explained': 'Anmälda senare, med skäl',
  'late-unexplained': 'Anmälda senare, utan skäl',
  'not-notified': 'Behövde inte anmälas',
  undecided: 'Inte avgjorda',
  'no-breach': 'Var ingen incident',
} satisfies Record<BreachStanding, string>;

/** Why they need not be notified, as rows under that; the reasons' own words follow. */
export const because = 'Inte anmälda: {{reason}}';
export const unstated = 'skäl enligt ärendet';

export const identity = {
  'not-needed': 'Behövde inte klarläggas',
  asked: 'Efterfrågad, inte besvarad',
  confirmed: 'Klarlagd',
  failed: 'Kunde inte klarläggas',
} satisfies Record<Told<'identity'>, string>;

export const answeredBy = {
  'by-letter': 'Brev från Ombud',
  email: 'E-post',
  phone: 'Telefon',
  letter: 'Annat brev',
  visit: 'Besök',
} satisfies Record<Told<'answeredBy'>, string>;

export const ownWords = 'Egna ord';
export const nobody = 'Ingen';

/** What was waited for. */
export const pauses = {
  identity: 'Styrkt identitet',
  clarification: 'Förtydligande',
  authority: 'Fullmakt',
  other: 'Svar',
} satisfies Record<PauseCategory, string>;

/** Which cases the numbers are of. */
export const counted = {
  book_one: '{{count}} ärende i boken kom in under perioden.',
  book_other: '{{count}} ärenden i boken kom in under perioden.',
  disposed_one: '{{count}} gallrat ärende är inräknat.',
  disposed_other: '{{count}} gallrade ärenden är inräknade.',
  confidential_one:
    '{{count}} ärende är konfidentiellt och öppnas inte av den som räknar: det räknas bara som inkommet.',
  confidential_other:
    '{{count}} ärenden är konfidentiella och öppnas inte av den som räknar: de räknas bara som inkomna.',
  monthOnly_one:
    'Av {{count}} gallrat ärende är bara månaden känd; det räknas den första i månaden.',
  monthOnly_other:
    'Av {{count}} gallrade ärenden är bara månaden känd; de räknas den första i månaden.',
  until: 'Perioden pågår. Siffrorna gäller till och med {{day}}.',
};

export const file = 'statistik';

export const week = 'v. {{week}} {{year}}';
export const none = 'Inga under perioden.';
export const alternative = 'Diagram: {{title}} ({{series}}). Siffrorna står i tabellen efter det.';
export const reference = 'Statistik {{from}}–{{to}}';

/** The report of the year: for management and the board. */
export const report = {
  title: 'Dataskydd: begäranden, klagomål och incidenter {{from}} – {{to}}',
  addressee: 'Ledningen och styrelsen',
  intro:
    'Så har begäranden från enskilda, klagomål och personuppgiftsincidenter hanterats från {{from}} till {{to}}, jämfört med perioden före. Siffrorna är räknade ur ärendeförteckningen och nämner ingen person.',
  file: 'rapport',
};

/** One of the tables by itself. */
export const table = {
  title: 'Statistik {{from}} – {{to}}',
  addressee: 'Till handlingarna',
  intro: 'Ur ärendeförteckningen, från {{from}} till {{to}}, jämfört med perioden före.',
  file: 'diagram',
};

/** What an authority asks in supervision of the right of access. */
export const supervision = {
  title: 'Rätten till tillgång {{from}} – {{to}}',
  addressee: 'Integritetsskyddsmyndigheten',
  intro:
    'Uppgifter om begäranden om tillgång enligt artikel 15 från {{from}} till {{to}}: hur många de var, hur många som besvarades inom tiden i artikel 12.3, förlängningar och skäl för dem, hur identiteten klarlades, avslag med grunder och hur svaren gavs. Bara ärenden om tillgång räknas.',
  file: 'tillsyn',
  cases: 'arenden',
  records: 'akter',
  recordsReason: 'Underlag om rätten till tillgång',
  asked: 'Vad tillsynsmyndigheter frågar',
  question: 'Fråga',
  answer: 'Besvaras av',
  source: 'Källa',
  questions: {
    volume: 'Hur många begäranden om tillgång kom in, och hur många besvarades?',
    time: 'Hur lång tid tog svaren, hölls tiden i artikel 12.3, och varför inte?',
    extensions: 'När förlängdes tiden eller gjordes uppehåll, och av vilka skäl?',
    identity: 'Hur ofta krävdes mer för att klarlägga identiteten, och gick det?',
    limits: 'På vilka grunder lämnades något eller allt inte ut?',
    form: 'På vilket sätt lämnades svaren?',
    search: 'Söktes uppgifterna överallt där de kan finnas, också i intern korrespondens?',
    specific:
      'Fick den som frågade besked om just sin behandling: ändamål, kategorier, mottagare, lagringstid, källa, överföring till tredjeland?',
    plain: 'Förklarades svårbegripliga uppgifter på ett språk som den som frågade förstår?',
    procedure: 'Finns en skriftlig rutin för begäranden om tillgång?',
    kept: 'Hur länge sparas handlingarna om en begäran, och varför så länge?',
    guidelines: 'Är riktlinjerna 01/2022 kända hos dem som svarar, och används de?',
  },
  answers: {
    records: 'De senast besvarade ärendenas akter, utan namn; alla lämnas på begäran',
    own: 'Framgår inte av ärendeboken; företaget besvarar det för sig',
  },
  sources: {
    'edpb-report':
      'EDPB, rapport om personuppgiftsansvarigas genomförande av rätten till tillgång (samordnad tillsyn 2024), 20 januari 2025',
    'edpb-guidelines':
      'EDPB, riktlinjer 01/2022 om registrerades rättigheter – rätten till tillgång, 28 mars 2023',
    'imy-spotify': 'IMY, beslut om Spotify AB (DI-2019-6696), 12 juni 2023',
  },
};
