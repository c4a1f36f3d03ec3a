import type { LetterDocument } from '#domain/letter/letter-document.ts';
import { drawText } from './blocks/draw-text.ts';
import type { Flow } from './flow.ts';
import { letterWords, longDate } from './letter-words.ts';
import { letterPlaces } from './page-frame.ts';
import type { LogoImage } from './pdf/logo-image.ts';
import { pdfNumber } from './pdf/pdf-number.ts';
import { textString } from './pdf/text-string.ts';
import { styles } from './text-styles.ts';

/** Who writes, when, about what, and to whom: the addressee stands where the window of the envelope is. */
export function drawLetterhead(flow: Flow, letter: LetterDocument, logo?: LogoImage): void {
  const words = letterWords[letter.language];
  const { left, right } = flow.frame;
  const { addressee, bodyTop, senderTop } = letterPlaces;

  const underLogo = logo ? drawLogo(flow, letter, logo) : 0;
  const beside = logo !== undefined && senderTop + senderHeight(letter) <= addressee.top - 8;
  flow.y = beside ? senderTop : underLogo + (logo ? 10 : senderTop);
  drawSender(flow, letter, beside ? addressee.left : left);
  const facts = [
    [words.date, longDate(letter.date, letter.language)],
    [words.reference, letter.reference],
  ] as const;
  const width = addressee.left - left - 12;
  const { pages } = flow;
  flow.y = Math.max(addressee.top, flow.y + 16, underLogo + 16);
  for (const [label, value] of facts) {
    drawText(flow, 'P', label, styles.label, { width });
    drawText(flow, 'P', value, styles.value, { width });
    flow.y += 5;
  }
  const afterFacts = flow.y;
  // The window of the envelope is where it is, however much stands to the left of it.
  if (flow.pages === pages) flow.y = addressee.top;
  for (const line of letter.addressee) {
    drawText(flow, 'P', line, styles.body, { x: addressee.left, width: right - addressee.left });
  }
  if (flow.pages === pages) flow.y = Math.max(flow.y + 20, afterFacts + 14, bodyTop);
}

const senderHeight = ({ sender }: LetterDocument): number =>
  styles.sender.leading + (sender.length - 1) * styles.senderLine.leading;

/** The logo to the left, with what it shows for those who do not see it. Gives where it ends. */
function drawLogo(flow: Flow, { look }: LetterDocument, logo: LogoImage): number {
  const { left, height } = flow.frame;
  const { senderTop } = letterPlaces;
  const bottom = senderTop + logo.height;
  const box = [left, height - bottom, left + logo.width, height - senderTop].map(pdfNumber);
  const alternative = textString(look?.logo?.alternative ?? '');
  const tag = flow.tags.open(
    flow.tags.root,
    'Figure',
    `/Alt ${alternative}/A<</O/Layout/Placement/Block/BBox[${box.join(' ')}]>>`,
  );
  flow.sheet.image(tag, logo, left, senderTop);
  flow.tags.close(tag);
  return bottom;
}

/** The sender's name in the company's colour, under a rule of it; then how to reach them. */
function drawSender(flow: Flow, { sender, look }: LetterDocument, x: number): void {
  const { left, right } = flow.frame;
  const { addressee, senderTop } = letterPlaces;
  const colour = colourOperands(look?.colour ?? '');
  const name = colour === '' ? styles.sender : { ...styles.sender, ink: `${colour} rg` };
  if (colour !== '') flow.sheet.rule(left, right, senderTop - 14, `2 w ${colour} RG`);
  const width = x === left ? addressee.left - left - 12 : right - x;
  for (const [at, line] of sender.entries()) {
    drawText(flow, 'P', line, at === 0 ? name : styles.senderLine, { x, width });
  }
}

/** Red, green and blue from 0 to 1; '' for ink. */
function colourOperands(colour: string): string {
  const pairs = colour.match(/[0-9a-f]{2}/gi) ?? [];
  return pairs.map((pair) => (parseInt(pair, 16) / 255).toFixed(3)).join(' ');
}
