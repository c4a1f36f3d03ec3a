import type { ReadingDoubt } from '#domain/case/data/table-reading.ts';
import type { MissingReason } from '#domain/case/message.ts';
import type { ReceiptDoubt, ReceiptSource } from '#domain/case/registration/receipt.ts';
import type { AutomaticKind, IntakeQuestion, IntakeWarning } from '../../views/intake-views.ts';

/** What a person should check in an e-mail that was read. */
export const warnings = {
  'date-from-file':
    'Meddelandet saknar ett rimligt datum. Filens datum används; rätta det om du vet bättre.',
  'date-doubtful': 'Serverns mottagningstid är orimlig. Avsändarens datum används i stället.',
  'received-apart':
    'Datumen i meddelandets huvud ligger dagar isär. Det tidigare är föreslaget; kontrollera när det kom in.',
  'forward-undated':
    'Det vidarebefordrade meddelandets dag är osäker. Kontrollera när det först kom in till er.',
  'sender-missing': 'Avsändarens e-postadress saknas eller är ogiltig.',
  'several-senders':
    'Flera personer står som avsändare. Kontrollera vem som begär; alla sparas i ärendet.',
  'text-from-html': 'Meddelandet fanns bara som HTML. Här visas dess text.',
  'text-from-tnef': 'Texten låg packad i winmail.dat från Outlook och är uttagen därifrån.',
  'text-shortened': 'Texten är mycket lång. Här visas början; hela texten finns i originalet.',
  'text-empty':
    'Ingen text hittades. Öppna originalet i ett e-postprogram och läs bilagorna innan du bestämmer något.',
  'text-garbled':
    'Texten är till stor del oläslig. Öppna originalet i ett e-postprogram, eller be avsändaren skicka den igen.',
  'text-not-downloaded':
    'Bara början av meddelandet hade hämtats när det sparades. Hämta hela i e-postprogrammet och spara det på nytt.',
  'plain-part-passed-over':
    'Den oformaterade delen var bara en platshållare. Texten är tagen ur HTML-delen.',
  'encoding-guessed':
    'Teckenkodningen var fel angiven och har gissats. Kontrollera texten mot originalet.',
  'signature-unchecked':
    'Meddelandet är digitalt undertecknat. Texten är läst; underskriften är inte kontrollerad.',
  'encrypted-smime':
    'Meddelandet är krypterat (S/MIME). Öppna det i mottagarens e-postprogram, där nyckeln finns, och spara en läsbar kopia.',
  'encrypted-pgp':
    'Meddelandet är krypterat (PGP). Avkryptera det med mottagarens nyckel i e-postprogrammet och spara en läsbar kopia.',
  'encrypted-rights':
    'Meddelandet är skyddat med rättigheter (message.rpmsg). Öppna det i Outlook och spara texten, eller be om en oskyddad kopia.',
  'enclosure-encrypted':
    'En bilaga är krypterad eller digitalt undertecknad. Öppna den i ett program som har nyckeln.',
  'wrapper-unread':
    'Meddelandet ligger i ett omslag (smime.p7m eller winmail.dat) som inte gick att läsa. Öppna originalet i det program som skickade det.',
  'attachments-missing':
    'Bilagor nämns som inte finns i filen. De står i listan; hämta dem där de ligger eller be avsändaren om dem.',
  'mails-inside':
    'Flera meddelanden ligger som bilagor. Bara det äldsta är föreslaget; läs de andra.',
  'several-requests': 'Meddelandet begär flera saker. Se till att var och en får sitt ärende.',
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

/** What a machine's mail is. */
export const automatic = {
  'auto-reply': 'ett autosvar',
  'delivery-report': 'ett leveransbesked',
  'read-receipt': 'ett läskvitto',
  calendar: 'ett kalendersvar',
  newsletter: 'ett nyhetsbrev eller utskick',
  machine: 'ett meddelande från ett system',
} satisfies Record<AutomaticKind, string>;

/** Why an answer is proposed, by question and reason. */
export const because = {
  automatic: {
    machine: 'Det är {{what}}: det framgår av raden ”{{line}}”. Föreslås läggas åt sidan.',
    breach:
      'Det är {{what}} (raden ”{{line}}”) men talar om en personuppgiftsincident. Föreslås tas in.',
  },
  forward: {
    colleague:
      'En kollega har skickat det vidare. Den som skrev först begär, och tiden räknas från den dagen.',
    'own-earlier':
      'Avsändaren skickar sitt eget tidigare meddelande igen. Tiden räknas från den dagen.',
    stranger: 'Någon annan har skickat det vidare utan egen begäran. Den som skrev först föreslås.',
    'own-words': 'Den som skickade vidare begär något själv. Avsändaren föreslås.',
    'from-us': 'Det vidarebefordrade är vårt eget utskick. Avsändaren föreslås.',
  },
  writer: {
    form: 'Det kom genom ett webbformulär eller system. Personen som fyllt i det föreslås.',
    list: 'Det kom genom en e-postlista. Den ursprungliga avsändaren föreslås.',
    'reply-elsewhere':
      'Svar skulle gå till en annan adress än avsändarens. Avsändaren föreslås: vem som helst kan ange en svarsadress.',
    several: 'Flera personer står som avsändare. Den första föreslås; alla sparas.',
  },
  join: {
    closed: '{{reference}} är avslutat. Ett eget ärende med egen mottagningsdag föreslås.',
    'other-sender': 'Tråden hör till {{reference}}, men avsändaren är en annan än i ärendet.',
    stranger: '{{reference}} står i ämnet, men avsändaren är inte känd i ärendet.',
    'same-id': 'Meddelandet bär samma Message-ID som ett i {{reference}}, men är ett annat.',
  },
  requests: {
    several:
      'Meddelandet begär flera saker. Ett ärende för var och en, länkade, med samma mottagningsdag föreslås.',
  },
} satisfies { [Q in IntakeQuestion as Q['question']]: Record<Q['because'], string> };

/** From what the day of receipt was taken. */
export const receipt = {
  received: 'Tagen från raden som mottagande server skrev.',
  date: 'Tagen från avsändarens eget datum.',
  outlook: 'Tagen från den tid som Outlook noterade.',
  forwarded: 'Tagen från det vidarebefordrade meddelandets huvud.',
  file: 'Tagen från filens datum: meddelandet har inget.',
  now: 'Tagen från inläsningen: varken meddelande eller fil har ett datum.',
  person: 'Angiven av handläggaren.',
} satisfies Record<ReceiptSource, string>;

/** What speaks against it. */
export const against = {
  'later-line': 'En annan server eller ett hämtande program skrev en senare tid, {{at}}.',
  'sent-earlier': 'Avsändaren daterade det tidigare, {{at}}.',
  'sent-later': 'Avsändaren daterade det senare, {{at}}.',
  'in-future': 'En rad anger en tid som inte har varit, {{at}}.',
  'before-law': 'En rad anger en tid före dataskyddsförordningen, {{at}}.',
  unread: 'En rads datum gick inte att läsa.',
  'forwarded-later': 'Det skickades vidare till oss {{at}}.',
  'day-unsure': 'Dag och månad kan vara omkastade; den tidigare är vald.',
  proposed: 'Föreslaget var {{at}}.',
} satisfies Record<ReceiptDoubt['code'], string>;

/** Why an attachment is not in the file. */
export const missing = {
  elsewhere: 'Finns inte i filen: ligger bakom en länk',
  removed: 'Finns inte i filen: borttagen',
  'no-file': 'Finns inte i filen: sparad på ett sätt som inte går att öppna',
} satisfies Record<MissingReason, string>;
