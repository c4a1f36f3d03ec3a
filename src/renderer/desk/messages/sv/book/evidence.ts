export const evidence = {
  menu: 'Bevispaket …',
  title: 'Bevispaket',
  make: 'Gör paketet',
  making: 'Bevispaketet görs',
  ofPeriod: 'Ett bevispaket av alla ärenden som kom in under en period.',
  ofCases_one: 'Ett bevispaket av ett ärende.',
  ofCases_other: 'Ett bevispaket av {{count, number}} ärenden.',
  from: 'Från och med',
  to: 'Till och med',
  undated: 'Ange båda dagarna, den första först.',
  names: 'Namn',
  choices: { kept: 'Med namn', masked: 'Utan namn' },
  form: 'Form',
  forms: { pack: 'Paket', stick: 'Förseglat, på en USB-sticka' },
  until: 'Får läsas till och med',
  passphrase: 'Stickans lösenfras',
  page: 'Lägg kontrollsidan bredvid filen på stickan. Med den läses och kontrolleras innehållet.',
  holds: {
    sealed:
      'För en revision där det inte finns något annat än en dator: det valda, förseglat under en egen lösenfras. Filen läses med kontrollsidan i vilken webbläsare som helst, utan nät. Ge lösenfrasen på annat sätt än på stickan.',
    kept: 'Paketet innehåller en läsbar akt per ärende, dokumenten, händelserna och beviset: länkar och underskrifter ur loggarna. Det är inte krypterat.',
    masked:
      'Namn, fria texter och dokument utelämnas. Händelsernas nummer, tid och slag finns kvar, och beviset håller.',
  },
  reason: 'Skäl',
  reasonHelp: 'Står i paketet och i varje ärendes händelser. Skriv inga namn här.',
  reasonMissing: 'Skriv varför beviset lämnas ut.',
  verifier:
    'Mottagaren kontrollerar paketet med kontrollsidan. Lämna den på annat sätt än paketet.',
  saveVerifier: 'Spara kontrollsidan',
  made_one: 'Bevispaketet är gjort: ett ärende, {{files}} filer',
  made_other: 'Bevispaketet är gjort: {{count, number}} ärenden, {{files}} filer',
  unopened_one:
    'Ett konfidentiellt ärende under perioden är inte med: du öppnar det inte. Paketet säger det.',
  unopened_other:
    '{{count, number}} konfidentiella ärenden under perioden är inte med: du öppnar dem inte. Paketet säger det.',
};
