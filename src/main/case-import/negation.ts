const words = new Set(
  (
    'ej inte icke ingen inget inga aldrig utan ännu inte not no never non none nor without isnt wasnt isn wasn ' +
    'återöppnad återöppnat återupptagen reopened'
  ).split(' '),
);
/** `oavslutad`, `incomplete`, `unresolved`: the word that follows is denied. */
const prefixes =
  /^(?:o(?=avslut|besvar|klar|löst|färdig|behandla)|in(?=complete)|un(?=resolved|answered|finished|closed|granted)|återöppna|reopen)/;

/** Whether a value denies what its words say: `ej bifall`, `inte avslutat`, `besvaras ej`, `oavslutad`, `not granted`. */
export const isNegated = (key: string): boolean =>
  key.split(/[^\p{L}]+/u).some((word) => words.has(word) || prefixes.test(word));

/** A value without what denies it, so that what is denied can be read: `oavslutad` is `avslutad`. */
export const undenied = (key: string): string =>
  key
    .split(/[^\p{L}\d.]+/u)
    .filter((word) => !words.has(word))
    .map((word) => word.replace(prefixes, ''))
    .join(' ');
