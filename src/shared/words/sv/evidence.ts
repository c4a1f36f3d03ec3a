/** Vad som är fel med ett bevispaket. */
export const faults = {
  'pack-unreadable': 'Filen är inget bevispaket från Ombud.',
  'pack-newer':
    'Paketet är gjort av en senare version av Ombud. Kontrollera det med sidan eller programmet från den versionen.',
  'pack-too-many-files':
    'Paketet har fler än {{most}} filer: så många packar ingen. Inget av det har lästs.',
  'pack-too-large':
    'Filen är {{megabytes}} MB och ett paket är som mest {{most}} MB. Inget av den har lästs.',
  'manifest-unreadable': 'Paketet säger inte vad det är: pack.json saknas eller går inte att läsa.',
  'container-altered':
    'Byte i zip-filen som inte hör till någon av dess filer är inte som de skrevs.',
  'signature-missing': 'Ingen har undertecknat paketet, eller underskriften går inte att läsa.',
  'signature-wrong': 'Underskriften gäller inte det här paketet.',
  'signer-unknown': 'Den som har undertecknat är ingen handläggare i ärendeboken.',
  'file-missing': 'Filen {{name}} saknas.',
  'file-altered': 'Filen {{name}} är inte som den packades.',
  'file-foreign': 'Filen {{name}} hör inte till paketet.',
  'listed-twice': 'Paketet tar upp {{name}} mer än en gång.',
  'case-misstated':
    'Ärende {{reference}} är inte vad paketet säger: loggen visar ett annat nummer eller ingen gallring, eller så visas namn fast de sägs vara utelämnade.',
  'log-broken':
    'Händelse {{seq}} i loggen från dator {{desk}} är inte som den skrevs, eller följer inte på den före.',
  'log-ends-elsewhere': 'Loggen från dator {{desk}} är inte den som paketet gjordes av.',
  'log-forked':
    'Händelse {{seq}} i loggen från dator {{desk}} såg en annan händelse i en annan logg än den som står där.',
  'batch-not-signed':
    'Händelse {{seq}} i loggen från dator {{desk}} är inte undertecknad av den handläggare som den nämner.',
  'event-does-not-open':
    'Händelse {{seq}} i loggen från dator {{desk}} går inte att öppna med nyckeln i paketet.',
  'event-withheld':
    'Händelse {{seq}} i loggen från dator {{desk}} hör till ärendet och visas inte.',
  'events-differ':
    'Händelserna som paketet visar för {{reference}} är inte de som står i loggarna.',
  'document-missing':
    'Dokumentet {{name}} i {{reference}} finns inte i paketet som det förvarades.',
};

/** Om ett ärende i ett paket. */
export const states = {
  whole: 'helt',
  masked: 'utan namn',
  destroyed: 'gallrat',
};

/** Det läsbara underlaget. */
export const dossier = {
  title: 'Ärendeakt',
  reference: 'Ärende',
  kind: 'Slag',
  status: 'Läge',
  receivedAt: 'Kom in (UTC)',
  channel: 'Sätt',
  requester: 'Den som begär',
  handler: 'Handläggare',
  due: 'Senast svar',
  clock: 'Klockan och dess steg',
  clockCaption: 'Varje steg, dag för dag, med rättskälla',
  date: 'Datum',
  step: 'Steg',
  source: 'Rättskälla',
  alternatives: 'Andra läsningar',
  letters: 'Brev',
  lettersCaption: 'Brev som har utfärdats',
  letter: 'Brev',
  issuedAt: 'Utfärdat (UTC)',
  draftedBy: 'Skrivet av',
  approvedBy: 'Godkänt av',
  pages: 'Sidor',
  noLetters: 'Inget brev är utfärdat.',
  decisions: 'Beslut med skäl (tider i UTC)',
  noDecisions: 'Inget beslut är fattat.',
  outcome: 'Utfall',
  story: 'Händelser i tidsföljd',
  storyCaption: 'Alla händelser i ärendet',
  when: 'När (UTC)',
  who: 'Vem',
  what: 'Vad',
  proof: 'Hur akten kan prövas',
  proofText:
    'Akten är en läsbar bild av händelserna i events.json. De händelser som öppnas i paketet är krypterade, länkade och undertecknade i loggen när de skrevs. Kontrollera paketet med kontrollsidan från en installerad Ombud, eller med kommandot desk check.',
  masked: '[utelämnat]',
  officer: 'Handläggare {{number}}',
  maskedText:
    'Namn, fria texter och dokument är utelämnade. Att händelserna finns, när och av vilket slag visas av loggen; vad de säger visas inte. Skäl: {{reason}}',
  none: '–',
};

/** Vad en kontroll visar, på kontrollsidan. */
export const check = {
  title: 'Kontroll av bevispaket',
  intro:
    'Sidan läser paketet i den här webbläsaren och skickar ingenting någonstans. Välj den fil som du har fått.',
  ownCopy:
    'En kontrollsida som kommer med beviset bevisar lite. Hämta den från en installerad Ombud, eller be den som du litar på om den.',
  choose: 'Välj bevispaket',
  checking: 'Kontrollerar …',
  holds: 'Paketet håller: varje fil, länk och underskrift är som den skrevs.',
  fails: 'Paketet håller inte.',
  about: 'Av {{organisation}}, {{at}}. Ärenden: {{count}}.',
  compare:
    'Ett steg återstår, och bara du kan ta det: jämför ärendebokens fingeravtryck med det som organisationen har uppgett på annat sätt.',
  distrust: 'Lita inte på det. Begär ett nytt av den som lämnade det, och spara det här.',
  wrong: 'Det som är fel',
  made: 'Gjort',
  organisation: 'Organisation',
  reason: 'Skäl',
  names: 'Namn',
  kept: 'med namn',
  masked: 'utan namn: bara nummer, tid och slag är visade',
  period: 'Ärenden som kom in',
  unopened:
    'Konfidentiella ärenden under perioden som inte är med: den som gjorde paketet öppnar dem inte',
  files: 'Filer',
  signed: 'Undertecknade skrivningar som visas',
  root: 'Ärendebokens fingeravtryck',
  rootHelp:
    'Jämför med det som organisationen har uppgett på annat sätt, eller med ett äldre paket. Den som gör nycklar kan göra en hel bok.',
  signer: 'Paketet är undertecknat med nyckel',
  book: 'Ärendebokens nummer',
  cases: 'Ärenden',
  caption: 'Ärenden i paketet',
  reference: 'Ärende',
  state: 'Visas',
  events: 'Händelser',
  opened: 'varav öppnade',
  logs: 'Loggar',
  logsCaption: 'Var loggen från varje dator slutade när paketet gjordes',
  desk: 'Dator',
  hash: 'Sista länk',
  unproven: 'Det här visar kontrollen inte',
  noEd25519:
    'Den här webbläsaren kan inte kontrollera underskrifter (Ed25519). Använd en nyare webbläsare, eller kommandot desk check.',
  unreadable: 'Filen går inte att läsa.',
  language: 'Språk',
};

/** Det en kontroll inte kan visa, hur väl den än slutar. */
export const unproven = {
  root: 'Att fingeravtrycket ovan är organisationens: det visar en jämförelse.',
  'others-left-out': 'Att inga andra ärenden fanns än de som paketet tar upp.',
  truth: 'Att det som skrevs var sant: bara att det skrevs, och inte har ändrats sedan dess.',
  dossier:
    'Att akterna (PDF) återger händelserna rätt: de är undertecknade av den som gjorde paketet. Det som händelserna säger står i events.json.',
  age: 'Att ingenting har skrivits efter att paketet gjordes.',
  masked: 'Vad de utelämnade händelserna säger.',
  old: 'Vad händelser säger som skrevs innan de fick egna nycklar: de visas utan innehåll.',
};

/** Att läsa det som är packat, på kontrollsidan. */
export const read = {
  sealed: 'Filen är förseglad och kan läsas till och med {{until}}.',
  passphrase: 'Stickans lösenfras',
  unlock: 'Lås upp',
  unlocking: 'Låser upp …',
  shut: 'Filen öppnas inte: lösenfrasen är en annan, eller så är filen inte som den skrevs.',
  altered: 'Lösenfrasen är rätt, men filen är inte som den skrevs. Ingenting av den visas.',
  past: 'Filen fick läsas till och med {{until}}. Be den som lämnade den om en ny.',
  title: 'Läs ärendena',
  search: 'Sök i ärendena',
  found: '{{count}} av {{of}} ärenden',
  first: 'De första {{most}} av {{count}} träffar. Skriv fler ord.',
  register: 'Spara registret (CSV)',
  files: 'Filer',
  open: 'Öppna',
  save: 'Spara',
  noRecord: 'Ingen akt att visa här: ärendet är gallrat, eller paketet äldre.',
};
