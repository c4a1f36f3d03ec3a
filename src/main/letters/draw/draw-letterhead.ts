import type { LetterDocument } from '#domain/letter/letter-document.ts';
import { drawText } from './blocks/draw-text.ts';
import type { Flow } from './flow.ts';
import { letterWords, longDate } from './letter-words.ts';
import { letterPlaces } from './page-frame.ts';
import { styles } from './text-styles.ts';

/** Who writes, when, about what, and to whom: the addressee stands where the window of the envelope is. */
export function drawLetterhead(flow: Flow, letter: LetterDocument): void {
  const words = letterWords[letter.language];
  const { left, right } = flow.frame;
  const { senderTop, addressee, bodyTop } = letterPlaces;

  flow.y = senderTop;
  for (const [at, line] of letter.sender.entries()) {
    drawText(flow, 'P', line, at === 0 ? styles.sender : styles.senderLine, {
      width: right - left,
    });
  }
  const facts = [
    [words.date, longDate(letter.date, letter.language)],
    [words.reference, letter.reference],
  ] as const;
  const top = Math.max(addressee.top, flow.y + 16);
  const { pages } = flow;
  flow.y = top;
  for (const [label, value] of facts) {
    drawText(flow, 'P', label, styles.label, { width: addressee.left - left - 12 });
    drawText(flow, 'P', value, styles.value, { width: addressee.left - left - 12 });
    flow.y += 5;
  }
  const afterFacts = flow.y;
  if (flow.pages === pages) flow.y = top;
  for (const line of letter.addressee) {
    drawText(flow, 'P', line, styles.body, { x: addressee.left, width: right - addressee.left });
  }
  if (flow.pages === pages) flow.y = Math.max(flow.y + 20, afterFacts + 14, bodyTop);
}
