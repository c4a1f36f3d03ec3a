/** The letters of Nordic and German texts, which are most of what is met. */
const common = new Set('åäöéüæøßÅÄÖÉÜÆØ');
/** Letters of the languages that people write to a Nordic office in, beyond a to z. */
const usual = new Set(
  'åäöéüæøßèàáíóúñçêëïôâîûýðþÅÄÖÉÜÆØÈÀÁÍÓÚÑÇËÝÐÞąćęłńśźżčěřšťůžďňőűĄĆĘŁŃŚŹŻČŠŽŘ' +
    'абвгдежзийклмнопрстуфхцчшщъыьэюяёіїєґАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЭЮЯЁІЇЄ',
);
/** Signs that stand in any text. */
const signs = new Set('–—…€“”„‘’‚«»•·§°£©®™´¿¡½²³\u00a0\u00ad');
const cyrillic = /\p{Script=Cyrillic}/u;
/**
 * Of the characters beyond ASCII, how many are letters that make words with the letters beside them, and how many can
 * hardly stand where they do: control characters, letters of no language met here, signs in the middle of a word, a
 * Cyrillic letter beside a Latin one, a capital after a small letter.
 */
export function lettersIn(text: string): { readonly good: number; readonly bad: number } {
  let [good, bad] = [0, 0];
  for (const { 0: sign, index } of text.matchAll(/[^\p{ASCII}]/gu)) {
    const before = text[index - 1] ?? ' ';
    const after = text[index + 1] ?? ' ';
    if (signs.has(sign)) {
      const inside = isLetter(before) && isLetter(after) && sign !== '’' && sign !== '\u00ad';
      if (inside) bad += 1;
    } else if (!usual.has(sign)) {
      bad += 1;
    } else if (isMixed(sign, before, after)) {
      bad += 1;
    } else if (isLetter(before) || isLetter(after)) {
      good += common.has(sign) ? 1 : 0.5;
    }
  }
  return { good, bad };
}

function isMixed(sign: string, before: string, after: string): boolean {
  const own = cyrillic.test(sign);
  const other = [before, after].some((one) => isLetter(one) && cyrillic.test(one) !== own);
  const small = isLetter(before) && before !== before.toUpperCase();
  return other || (small && sign !== sign.toLowerCase());
}

const isLetter = (sign: string) => /\p{L}/u.test(sign);
