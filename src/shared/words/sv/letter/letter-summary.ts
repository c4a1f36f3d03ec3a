import type { SummaryWords } from '#domain/letter/access-summary/summary-words.ts';
import { withheld } from './letter-withheld.ts';
import { processing } from './letter-processing.ts';

const rowCount = (rows: number): string =>
  rows === 1 ? '1 rad' : `${new Intl.NumberFormat('sv-SE').format(rows)} rader`;

/** What a Swedish access summary says. */
export const summary: SummaryWords = {
  inShort: {
    heading: 'I korthet: det här har vi om dig',
    confirmed: 'Ja, vi behandlar personuppgifter om dig.',
    nothingHeld:
      'Vi behandlar inga personuppgifter om dig utöver det som behövs för att hantera din begäran.',
    searched: ({ systems }) => `Vi har sökt efter dig i ${systems} utan att hitta något.`,
    found: ({ rows, systems }) =>
      `Vi har hittat ${rowCount(rows)} om dig i ${systems}. Kopian finns sist i brevet.`,
    alsoIn: ({ systems }) => `Uppgifter om dig finns också i ${systems}.`,
    andMore: ({ values, more }) => `${values} och ${more} till`,
    leftOut: 'Utelämnat',
    nothingLeftOut: 'Ingenting',
    someLeftOut: ({ places }) =>
      `${places === 1 ? 'Något är utelämnat på ett ställe' : `Något är utelämnat på ${places} ställen`}. Vad och varför står under ”Om vi har utelämnat något”.`,
    files: 'Filer',
    filesInside: 'Samma uppgifter som JSON och CSV ligger inuti den här PDF-filen.',
    quoted: (text) => `”${text}”`,
    usedFor: ({ purposes }) =>
      `Det vi använder uppgifterna till är, med vår integritetspolicys ord, ${purposes}.`,
    youCan:
      'Du kan be oss att rätta eller radera uppgifter, och säga nej till marknadsföring. Längre fram i brevet står alla dina rättigheter.',
    ask: ({ email, reference }) =>
      `Är något fel eller svårt att förstå? Skriv till ${email} och ange ${reference}.`,
  },
  request: {
    heading: 'Om din begäran',
    reference: 'Vår referens',
    received: 'Begäran kom in',
    answered: 'Vårt svar',
    identity: 'Så bekräftades din identitet',
    identityNotNeeded: 'Vi har inte behövt be dig om något mer för att veta att det är du.',
    identityPending: 'Din identitet är inte bekräftad ännu. Vi väntar på svar från dig.',
    caseKept: 'Så länge sparar vi ärendet',
    caseKeptUntil: ({ months, earliest }) =>
      `${months} månader efter att det har avslutats, alltså tidigast till den ${earliest}. Sedan raderar vi det.`,
    searched: 'Här har vi sökt',
    system: 'System',
    searchedOn: 'Svar den',
    result: 'Resultat',
    foundThere: 'Uppgifter om dig',
    nothingThere: 'Inget om dig',
  },
  processing,
  rights: {
    heading: 'Dina rättigheter',
    opening: 'Enligt dataskyddsförordningen (GDPR) har du rätt till det här:',
    briefly:
      'Enligt dataskyddsförordningen (GDPR) kan du begära att vi rättar, raderar eller begränsar uppgifter om dig, och invända mot att vi behandlar dem (artiklarna 16–18 och 21). Det gäller också uppgifterna i din begäran.',
    rights: {
      rectification:
        'Rättelse (artikel 16): du kan begära att vi rättar uppgifter som är fel och kompletterar uppgifter som saknas.',
      erasure:
        'Radering (artikel 17): du kan begära att vi raderar dina personuppgifter, till exempel när de inte längre behövs.',
      restriction:
        'Begränsning (artikel 18): du kan begära att vi bara lagrar uppgifterna en tid, till exempel medan vi utreder om de stämmer.',
      objection:
        'Invändning (artikel 21.1): du kan invända mot att vi behandlar dina personuppgifter med stöd av berättigat intresse. Då slutar vi, om vi inte kan visa att våra skäl väger tyngre.',
      'marketing-objection':
        'Nej till marknadsföring (artikel 21.2–3): du kan när som helst säga nej till direkt marknadsföring. Då slutar vi, utan att du behöver ge något skäl.',
    },
  },
  withheld,
  copy: {
    heading: 'Kopia av dina uppgifter',
    opening: 'Här är uppgifterna så som de står i våra system.',
    glossary: 'Ordlista',
    glossaryOpening: 'Det här betyder kolumner och koder i tabellerna',
    columnOrCode: 'Kolumn eller kod',
    means: 'Betyder',
    caption: ({ table, rows }) => (table === '' ? rowCount(rows) : `${table}, ${rowCount(rows)}`),
    emptyTable: ({ table }) =>
      table === ''
        ? 'Här fanns inga uppgifter om dig.'
        : `${table}: här fanns inga uppgifter om dig.`,
    notes: ({ table }) =>
      table === ''
        ? 'Utanför tabellen står också, ovanför eller under raderna:'
        : `Utanför tabellen ${table} står också, ovanför eller under raderna:`,
    files:
      'Samma uppgifter ligger som filer inuti den här PDF-filen, för den som vill läsa dem i ett kalkylprogram (CSV) eller med ett annat program (JSON). Öppna brevet i ett PDF-program på en dator och välj ”Bilagor”.',
    sameInAll: ({ table, rows }) =>
      `${table === '' ? 'Detta är' : `${table}: detta är`} lika i alla ${rows} rader, som följer därefter.`,
    emptyInAll: ({ columns }) => `De här kolumnerna är tomma i alla rader: ${columns}.`,
    leftByRequest: ({ values }) =>
      `Genom din begäran har vi ${values} och det som du har skrivit eller sagt till oss.`,
    requestHeading: 'Det vi har genom din begäran',
    requestOpening: 'För att kunna hantera din begäran har vi också de här uppgifterna:',
    name: 'Namn',
    email: 'E-postadress',
    address: 'Adress',
    toldUs:
      'Vi har också kvar det du har skrivit eller sagt till oss i ärendet. Säg till om du vill ha en kopia.',
    messages:
      'Det här har du själv skrivit till oss i ärendet. Det du har citerat från andra är inte med.',
    messagesInFile: ({ messages, file }) =>
      `Det du själv har skrivit till oss i ärendet (${messages === 1 ? '1 meddelande' : `${messages} meddelanden`}) ligger som textfilen ${file} inuti den här PDF-filen. Det du har citerat från andra är inte med. Öppna brevet i ett PDF-program på en dator och välj ”Bilagor”.`,
    messageOf: ({ day }) => `Ditt meddelande den ${day}`,
    subject: 'Ämne',
    attachments: 'Bilagor',
    noText: 'Meddelandet hade ingen egen text.',
  },
};
