import { hasRightToLeft } from './simple-script.ts';

/** A stretch of text that lines are not broken within, and whether a space follows it. */
export interface Atom {
  readonly text: string;
  readonly spaced: boolean;
}

/** What a company's name ends with: it stands with the name, and never alone on a line. */
const companyForm =
  /^(?:AB|HB|KB|AS|ASA|A\/S|ApS|Oy|Oyj|Ltd|Limited|Inc|LLC|PLC|GmbH|AG|SE|SA|BV|NV)(?:[.,:;)?!]|:s)*$/;

/** Cuts one line of text where it may be broken: after spaces, and after a hyphen between letters. */
export function atomsOf(text: string): readonly Atom[] {
  const words = text.split(' ').reduce<string[]>((kept, word) => {
    const name = companyForm.test(word) ? kept.at(-1) : undefined;
    if (name) kept.splice(-1, 1, `${name} ${word}`);
    else kept.push(word);
    return kept;
  }, []);
  const last = words.length - 1;
  return words.flatMap((word, at) => {
    const spaced = at < last;
    if (!word.includes('-')) return [{ text: word, spaced }];
    const pieces = word.split(afterHyphen);
    return pieces.map((piece, index) => ({
      text: piece,
      spaced: spaced && index === pieces.length - 1,
    }));
  });
}

const afterHyphen = /(?<=\p{L}-)(?=\p{L})/u;

/** Where a word too long for its line is cut first: after the signs that join addresses and file names. */
const joints = new Set('/@._-?&=:;,+');
const graphemes = new Intl.Segmenter('sv', { granularity: 'grapheme' });

/** Cuts a word into pieces that each fit, at joints where that leaves no ragged hole, else between characters. */
export function cutToFit(
  text: string,
  width: number,
  advanceOf: (text: string) => number,
): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  let advance = 0;
  let joint = 0;
  for (const { segment } of graphemes.segment(text)) {
    const more = advanceOf(segment);
    if (piece !== '' && advance + more > width) {
      const cut = joint > piece.length / 2 ? joint : piece.length;
      pieces.push(piece.slice(0, cut));
      piece = piece.slice(cut);
      advance = piece === '' ? 0 : advanceOf(piece);
      joint = 0;
    }
    piece += segment;
    advance += more;
    if (joints.has(segment) && !hasRightToLeft(text)) joint = piece.length;
  }
  return piece === '' ? pieces : [...pieces, piece];
}
