import type { ProcessingWords } from '#domain/letter/access-summary/summary-words.ts';

const named = (system: string, table: string): string =>
  table === '' ? system : `${system}, ${table}`;

/** What a Swedish access summary says of how data are processed (Art. 15(1)(a)-(d), (g), (h), 15(2)). */
export const processing: ProcessingWords = {
  heading: 'Så behandlar vi dina personuppgifter',
  accordingTo: ({ policyDate }) =>
    `Det här bygger på vår registerförteckning och på vår integritetspolicy av den ${policyDate}.`,
  purposes: 'Varför vi behandlar dem',
  columns: {
    purpose: 'Varför',
    categories: 'Vilka uppgifter',
    sources: 'Källor',
    recipients: 'Mottagare',
    retention: 'Tid',
  },
  numbered:
    'Siffrorna i de tre sista kolumnerna hör till listorna längre fram: ”Var uppgifterna kommer ifrån”, ”Vilka som kan få del av dem” och ”Hur länge vi har dem kvar”.',
  otherData: 'andra uppgifter',
  noRecipient: 'ingen angiven',
  legalBasis: ({ name, article }) =>
    `Den rättsliga grunden är ${name} (artikel ${article} i dataskyddsförordningen).`,
  policySays: ({ quote }) => `I vår integritetspolicy står det: ”${quote}”`,
  balancing: 'Vårt intresse, och hur vi har vägt det mot ditt',
  ownRequest:
    'Uppgifterna i din begäran behandlar vi för att kunna svara dig. Det är vi skyldiga att göra (artiklarna 6.1 c, 12 och 15 i dataskyddsförordningen).',
  categories: 'Vilka slags uppgifter det är',
  specialShown:
    'Bland uppgifterna i kopian finns sådana som räknas som känsliga (artikel 9 i dataskyddsförordningen) eller som rör brott (artikel 10). De framgår av kopian.',
  categoriesOfRequest:
    'Uppgifterna i din begäran: ditt namn, dina kontaktuppgifter och det du har skrivit eller sagt till oss.',
  inColumns: ({ columns }) => `De finns i kopian under ${columns}.`,
  otherColumns: ({ columns }) => `Andra uppgifter, som finns i kopian under ${columns}.`,
  sources: 'Var uppgifterna kommer ifrån',
  sourcesCanBe: 'Uppgifterna i våra system kan komma från:',
  sourceInColumn: ({ system, column }) =>
    `${system}: i kolumnen ${column} står varifrån varje rad kommer.`,
  sourcesOfSystem: ({ system, sources }) => `${system}: nummer ${sources} i listan.`,
  sourceNotRecorded: ({ system }) =>
    `${system}: vi har inte antecknat varifrån uppgifterna kommer. Vill du veta mer, fråga oss.`,
  sourceOfRequest: 'Uppgifterna i din begäran kommer från dig.',
  recipients: 'Vilka som kan få del av dem',
  recipientsCanBe: 'Enligt vår registerförteckning är det:',
  recipientsNotStated:
    'Vår registerförteckning anger inga mottagare för de här uppgifterna, och säger inte heller att det saknas mottagare. Vill du veta vilka de är, fråga oss.',
  none: {
    recipients:
      'Uppgifterna har inte lämnats ut till någon utanför företaget, och ingen leverantör behandlar dem åt oss.',
    transfers: 'Uppgifterna överförs inte till något land utanför EU och EES.',
    automatedDecisions:
      'Vi fattar inga automatiserade beslut om dig och gör ingen profilering som får rättsliga följder för dig eller påverkar dig på liknande sätt (artikel 22).',
  },
  namesNotRecorded:
    'Där namn saknas beror det på att vår registerförteckning inte anger dem. Vill du veta vilka mottagarna är, fråga oss.',
  namesAre: ({ names }) => `Det är ${names}.`,
  outsideEea: 'utanför EU och EES',
  transfers: 'Länder utanför EU och EES',
  transfersTo:
    'Dina uppgifter kan överföras till följande mottagare, med de skyddsåtgärder som anges:',
  safeguardNotRecorded: 'skyddsåtgärden anges inte i vår registerförteckning, fråga oss',
  retention: 'Hur länge vi har dem kvar',
  keptUntil: ({ system, table, column, since, until }) =>
    `För dina uppgifter i ${named(system, table)} betyder det till och med den ${until}, räknat från den ${since} (${column}).`,
  automated: 'Automatiserade beslut och profilering',
  forEmployer: 'Det som vi har för din arbetsgivares räkning',
  askEmployer:
    'I en tjänst som du använder genom din arbetsgivare kan det också finnas uppgifter som arbetsgivaren ansvarar för och som vi bara hanterar på uppdrag av den. De ingår inte här. Fråga din arbetsgivare om dem, så hjälper vi till om den ber oss.',
};
