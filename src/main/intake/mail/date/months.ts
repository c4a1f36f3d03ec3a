/**
 * How the names of months begin, January first, in Swedish, English, German, Norwegian, Danish, Finnish and French; short
 * forms included. A longer beginning stands before a shorter one that it contains.
 */
const beginnings: readonly (readonly string[])[] = [
  ['jan', 'tammi'],
  ['feb', 'fév', 'fev', 'helmi'],
  ['mar', 'mär', 'maer', 'mrz', 'maalis'],
  ['apr', 'avr', 'huhti'],
  ['maj', 'may', 'mai', 'touko'],
  ['jun', 'juin', 'kesä'],
  ['jul', 'juil', 'heinä'],
  ['aug', 'aoû', 'aou', 'elo'],
  ['sep', 'syys'],
  ['okt', 'oct', 'loka'],
  ['nov', 'marras'],
  ['dec', 'dez', 'des', 'déc', 'joulu'],
];

const ordered = beginnings
  .flatMap((names, at) => names.map((name) => ({ name, month: at + 1 })))
  .toSorted((one, other) => other.name.length - one.name.length);

/** The number of the month that a word names, 1 for January; 0 for a word that names none. */
export function monthNamed(word: string): number {
  const small = word.toLowerCase().normalize('NFC');
  return ordered.find(({ name }) => small.startsWith(name))?.month ?? 0;
}
