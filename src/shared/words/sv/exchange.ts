/** Varför något som andra skrivit inte hämtas eller inte får verkan. */
export const codes = {
  'run-damaged':
    'går inte att läsa: ändrat, skadat eller inte skrivet av Ombud. Låt ta bort {{object}} där det ligger: dess dator skickar det då på nytt',
  'run-misplaced':
    'ligger på fel plats: någon har flyttat eller bytt ut det. Låt ta bort {{object}} där det ligger: dess dator skickar det då på nytt',
  'log-forked':
    'stämmer inte med det som redan finns här: en av datorerna har skrivit vidare från en gammal kopia',
  'signature-wrong':
    'är inte undertecknat av den det utges för. Låt ta bort {{object}} där det ligger, och fråga vem som lagt det där',
  'run-not-understood':
    'säger något som Ombud här inte förstår: en annan version har skrivit det, eller en med ett fel. Uppdatera Ombud här. Hjälper inte det uppdaterar kollegan sin',
  'signer-unknown': 'är undertecknat av någon som inte hör till boken',
  'desk-unknown': 'kommer från en dator som inte är ansluten till boken',
  'no-right': 'är gjort av någon som inte har rätt till det',
  'officer-removed': 'är gjort av någon som hade tagits bort',
  'until-passed': 'är gjort efter handläggarens sista dag',
  'team-contradicted': 'motsäger det som gäller om handläggarna',
};

/** Det som hände vid ett utbyte utan att hindra det. */
export const warnings = {
  removed:
    'Du är borttagen ur boken. Det du skriver här får ingen verkan längre, och inget nytt öppnas här. Det som skrevs innan gäller, och inget av det är borta: tala med den som leder gruppen.',
  'clock-ahead':
    'Klockan på datorn hos {{name}} går {{time}} före den här. En av dem är fel ställd: rätta den. Inget arbete hindras.',
  'clock-behind':
    'Klockan på datorn hos {{name}} går {{time}} efter de andras: be om att den rättas. Inget arbete hindras, och inget går förlorat.',
  'own-clock-behind':
    'Klockan på den här datorn går {{time}} efter de andras: rätta den. Inget arbete hindras, och inget går förlorat.',
  'settings-apart':
    'Två har ändrat samma inställning, {{area}}, utan att veta av varandra: {{names}}. Den senare ändringen gäller. Se efter att den är rätt, och spara den annars på nytt.',
  'strange-files_one':
    'I mappen ligger {{count}} fil som inte är Ombuds, kanske en kopia i konflikt. Den läses inte.',
  'strange-files_other':
    'I mappen ligger {{count}} filer som inte är Ombuds, kanske kopior i konflikt. De läses inte.',
  'carrier-lost_one':
    'Där fattades {{count}} del som redan hade skickats. Den är skickad igen. Har mappen eller databasen återställts från en äldre kopia?',
  'carrier-lost_other':
    'Där fattades {{count}} delar som redan hade skickats. De är skickade igen. Har mappen eller databasen återställts från en äldre kopia?',
  'files-awaited_one': '{{count}} fil har inte kommit än. Den hämtas vid nästa utbyte.',
  'files-awaited_other': '{{count}} filer har inte kommit än. De hämtas vid nästa utbyte.',
  'newer-app': 'En nyare Ombud har skrivit där. Uppdatera den här för att läsa det.',
};

/** Det som ett utbyte mötte, i hela meningar. */
export const told = {
  refused:
    'Från {{name}}, händelse {{seq, number}} och framåt: {{why}}. Det som inte hänger på det har hämtats.',
  waiting: 'Mer från {{name}} är på väg, från händelse {{seq, number}}.',
  waitingFor:
    'Mer från {{name}} väntar på det som {{other}} har skrivit. Be någon som har det om en fil, om det dröjer.',
  anotherDesk: 'en annan dator',
  hours_one: '{{count}} timme',
  hours_other: '{{count}} timmar',
  minutes_one: '{{count}} minut',
  minutes_other: '{{count}} minuter',
  thisDesk: 'den här datorn',
  aside_one:
    'En händelse från {{name}} har ingen verkan, nummer {{seq, number}}. Det {{why}}. Den finns kvar i boken.',
  aside_other:
    '{{count, number}} händelser från {{name}} har ingen verkan, den första är nummer {{seq, number}}. Det {{why}}. De finns kvar i boken.',
};

/** Områden bland inställningarna. */
export const areas = {
  settings: 'organisation, namn och språk',
  country: 'land',
  calendar: 'helgdagar',
  targets: 'egna mål för tider',
  letterhead: 'brevhuvud',
  logo: 'logotyp',
  register: 'registerförteckningen',
  retention: 'gallringsregler',
  mapping: 'tolkningen av ett system',
  template: 'texten i ett brev',
  review: 'granskning av brev',
  'auto-lock': 'automatisk låsning',
  'handler-count': 'statistik per handläggare',
};

/** Rutan där en mapp väljs. */
export const chooseFolder = 'Välj en mapp';
export const takeFolder = 'Välj mappen';
