import type { BookFault, Unproven } from '../../verification.ts';

/** Vad en kontroll av boken fann. */
export const faults = {
  'journal-missing': 'Loggen saknas.',
  'journal-foreign': 'Loggen och nyckelfilen hör inte till samma bok.',
  'chain-broken': 'Händelse {{seq}} är inte som den skrevs, eller följer inte på den före.',
  'events-missing': 'Händelse {{seq}} och de som följde har funnits men saknas.',
  'head-differs': 'Händelse {{seq}} är en annan än den som loggen slutade med när den senast sågs.',
  'head-unreadable': 'Anteckningen om var loggen slutade går inte att läsa.',
  'batch-not-signed':
    'Händelse {{seq}} i loggen från dator {{desk}} är inte undertecknad av den handläggare som den nämner.',
  'head-not-signed':
    'Anteckningen om var loggen slutade saknas, eller är inte undertecknad av någon av bokens handläggare.',
  'log-forked':
    'Händelse {{seq}} i loggen från dator {{desk}} såg en annan händelse i en annan logg än den som står där nu.',
  'first-officer-foreign':
    'Den första handläggaren i loggen är inte den som bokens nycklar känner.',
  'file-altered': 'Filen {{blob}} som händelse {{seq}} nämner saknas eller är ändrad.',
  'event-after-disposal': 'Händelse {{seq}} står under ett ärende som då redan var gallrat.',
  'event-open-to-all':
    'Händelse {{seq}} är förseglad med en nyckel av nollor och kan läsas av vem som helst.',
  'event-does-not-open': 'Händelse {{seq}} öppnas inte med bokens nycklar.',
  'file-does-not-open':
    'Filen {{blob}} som händelse {{seq}} nämner öppnas inte med ärendets nyckel.',
  'keys-damaged': 'Nyckelfilen är inte som den skrevs.',
  'key-cost-refused': 'Nyckelfilen begär ett arbete som Ombud aldrig begär.',
  'keys-misshapen': 'Nyckelfilen slutar mitt i ett ärendes nyckel.',
  'keys-doubled': 'Ärenden med mer än en nyckel i nyckelfilen: {{cases, number}}.',
  'keys-open-to-all': 'Nyckelfilen öppnas med en nyckel av nollor.',
  'keys-do-not-open': 'Bokens egna nycklar, eller ärendens ({{cases, number}}), öppnas inte.',
  'case-key-missing':
    'Ärenden utan nyckel i nyckelfilen: {{cases, number}}. Det första börjar med händelse {{seq}}.',
} satisfies Record<BookFault['code'], string>;

/** Vad en kontroll inte kan visa, hur väl den än slutar. */
export const unproven = {
  'whose-book':
    'Att den första handläggarens nyckel är den rätta: kontrollera med lösenfrasen, eller jämför fingeravtrycket.',
  contents: 'Att händelser och filer öppnas med bokens nycklar: kontrollera med lösenfrasen.',
  'before-signing':
    'Vem som skrev det som står i loggen från tiden innan händelser undertecknades, i en bok av första versionen.',
  age: 'Att detta inte är en äldre kopia av alltihop: jämför med en kollegas dator, en säkerhetskopia eller en utskrift av loggens slut.',
} satisfies Record<Unproven, string>;
