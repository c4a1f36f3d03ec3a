import type { AutomaticKind } from '#shared/views/intake-views.ts';

/** Subjects that programs write by themselves, in the languages of our neighbours, where their header says nothing. */
const subjects: readonly { readonly what: AutomaticKind; readonly begins: RegExp }[] = [
  {
    what: 'auto-reply',
    begins:
      /^(?:automatiskt svar|autosvar|frånvaro(?:meddelande)?|frånvarande|automatic reply|auto(?:matic)?[ -]?(?:reply|response)|out of (?:the )?office|automatische antwort|abwesenheitsnotiz|abwesend|automatisk svar|autosvar|fravær(?:smelding|sbesked)?|ikke til stede|automaattinen vastaus|poissa(?:oloilmoitus)?|réponse automatique|absence du bureau|réponse d['’]absence)\b/iu,
  },
  {
    what: 'delivery-report',
    begins:
      /^(?:undeliver(?:able|ed)|undelivered mail|mail delivery (?:failed|failure)|delivery (?:status notification|has failed|failure)|failure notice|returned mail|mail system error|olevererbart|kunde inte leverera|kunde inte levereras|ej levererat|leveransmeddelande|unzustellbar|nicht zustellbar|zustellung fehlgeschlagen|kan ikke leveres|kunne ikke leveres|ikke levert|ulevert|toimittamaton|ei voitu toimittaa|non remis|échec de (?:la )?remise|non distribué)/iu,
  },
  {
    what: 'read-receipt',
    begins:
      /^(?:läst|ej läst|levererat|read|not read|delivered|read receipt|return receipt \(displayed\)|delivery receipt|gelesen|nicht gelesen|zugestellt|übermittelt|lest|ikke lest|levert|læst|ikke læst|leveret|luettu|ei luettu|toimitettu|lu|non lu|remis|läskvitto|mottagningskvitto|lesebestätigung|accusé de (?:lecture|réception))(?: \(displayed\))?\s?[:-]/iu,
  },
  {
    what: 'calendar',
    begins:
      /^(?:accepterat|accepterad|avböjt|avböjd|preliminärt(?: accepterat)?|accepted|declined|tentative(?:ly accepted)?|cancell?ed(?: event)?|inställt|inbjudan|invitation|angenommen|zugesagt|abgelehnt|abgesagt|mit vorbehalt|vorläufig|einladung|godtatt|akseptert|avslått|avlyst|foreløpig|accepteret|afvist|aflyst|hyväksytty|hylätty|alustava|peruttu|peruutettu|accepté|refusé|annulé|provisoire)(?: \p{L}+)?\s?:/iu,
  },
];

/** What the subject of a mail says that it is. */
export const saidBySubject = (subject: string): AutomaticKind | undefined =>
  subjects.find(({ begins }) => begins.test(subject.trim()))?.what;
