/** Varför något som andra skrivit inte hämtas eller inte får verkan. */
export const codes = {
  'run-damaged': 'går inte att läsa: ändrat, skadat eller inte skrivet av Ombud',
  'run-misplaced': 'ligger på fel plats: någon har flyttat eller bytt ut det',
  'log-forked':
    'stämmer inte med det som redan finns här: en av datorerna har skrivit vidare från en gammal kopia',
  'signature-wrong': 'är inte undertecknat av den det utges för',
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
  'clock-ahead':
    'Klockan på datorn hos {{name}} går {{time}} före den här. En av dem är fel ställd: rätta den. Inget arbete hindras.',
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
