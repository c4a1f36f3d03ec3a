/** A table such as an answer under Art. 15 holds; every person in it is made up. */
export interface SummaryTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Points, gutters included: what drawLetter itself would choose, so that all break lines alike. */
  readonly widths: readonly number[];
}

const events = ['Inloggning', 'Beställning', 'Ändring av adress', 'Samtal med kundtjänst'];
const notes = [
  'Löst efter samtal med den registrerade om leveransadress',
  'Inget att anmärka',
  'Kunden bad att få varan till ombud i stället för hem, vilket ordnades samma dag',
];
const two = (number: number) => String(number).padStart(2, '0');

/** Rows that differ from each other as real ones do. */
export function summaryTable(count: number): SummaryTable {
  const rows = Array.from({ length: count }, (_, at) => [
    `2020-${two(1 + (at % 12))}-${two(1 + (at % 28))} ${two(at % 24)}:${two((at * 7) % 60)}`,
    events[at % events.length] ?? '',
    `${notes[at % notes.length] ?? ''} (ärende ${1000 + at})`,
    `kund${at}@example.com`,
    `${Math.floor(at * 1.37)},${two((at * 37) % 100)} kr`,
    at % 3 === 0 ? 'Ja' : 'Nej',
  ]);
  return {
    columns: ['Tidpunkt', 'Händelse', 'Anteckning', 'E-post', 'Belopp', 'Bekräftad'],
    rows,
    widths: [84, 92, 110, 88, 50, 47],
  };
}
