/** Small words that the other language does not have. */
const swedish = new Set(
  (
    'och att det som är jag ni inte på av för med till har kan vill om mig min mina mitt ert era er hej mvh vad ' +
    'hur när sig den ett en från skulle'
  ).split(' '),
);
const english = new Set(
  (
    'and the that is you not of for with to have can my your i a from what how when please would this are we ' +
    'it hello dear regards thanks'
  ).split(' '),
);

/** How much of a text speaks Swedish and how much English, by its small words; of both none where nothing tells. */
export function smallWords(text: string) {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return {
    words: words.length,
    sv: words.filter((word) => swedish.has(word) || /[åäö]/.test(word)).length,
    en: words.filter((word) => english.has(word)).length,
  };
}
