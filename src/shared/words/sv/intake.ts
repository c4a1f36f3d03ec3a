import type { ReadingDoubt } from '#domain/case/data/table-reading.ts';
import type { IntakeWarning } from '../../views/views.ts';

/** What a person should check in an e-mail that was read. */
export const warnings = {
  'date-from-file':
    'Meddelandet saknar ett rimligt datum. Filens datum används; rätta det om du vet bättre.',
  'date-doubtful': 'Serverns mottagningstid är orimlig. Avsändarens datum används i stället.',
  'sender-missing': 'Avsändarens e-postadress saknas eller är ogiltig.',
  'text-from-html': 'Meddelandet fanns bara som HTML. Här visas dess text.',
  'text-shortened': 'Texten är mycket lång. Här visas början; hela texten finns i originalet.',
  'encoding-guessed':
    'Teckenkodningen var fel angiven och har gissats. Kontrollera texten mot originalet.',
  'parts-unread':
    'Delar av meddelandet är för djupt inkapslade för att läsas. De finns i originalet.',
  truncated: 'Meddelandet är avklippt. Det som gick att läsa visas; resten saknas i filen.',
} satisfies Record<IntakeWarning, string>;

/** What of the reading of a table a person has to say. */
export const readingDoubts = {
  delimiter: 'vad som skiljer kolumnerna åt',
  encoding: 'hur bokstäverna är kodade',
  quotes: 'om citattecken håller ihop rader',
  head: 'vilken rad som namnger kolumnerna',
} satisfies Record<ReadingDoubt, string>;
