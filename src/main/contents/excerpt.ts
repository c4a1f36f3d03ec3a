import { finderOf, type Stretch } from '#domain/case-query/place-in.ts';
import type { Sought } from '#domain/case-query/sought.ts';
import { folded } from '#domain/case-query/terms.ts';
import { normalForm } from '#domain/normal-form.ts';

/** Characters before and behind what was found. */
const around = { before: 40, behind: 90 };

/** Some words around the first place where a text holds one of what is looked for, on one line. */
export function excerpt(text: string, sought: readonly Sought[]): string {
  const composed = normalForm(text);
  const { at, length } = placeOf(composed, sought);
  const from = wordAt(composed, Math.max(0, at - around.before));
  const to = Math.min(composed.length, at + length + around.behind);
  const line = composed.slice(from, to).replaceAll(/\s+/g, ' ').trim().toWellFormed();
  return `${from > 0 ? '… ' : ''}${line}${to < composed.length ? ' …' : ''}`;
}

function placeOf(composed: string, sought: readonly Sought[]): Stretch {
  const low = folded(composed);
  const place = sought.map((one) => finderOf(one)(low)).find((one) => one !== undefined);
  const { at, length } = place ?? { at: 0, length: 0 };
  if (low.length === composed.length) return { at, length };
  // Where letters are longer or shorter without their marks, each is counted up to there.
  let [counted, passed] = [0, 0];
  for (const sign of composed) {
    if (counted >= at) break;
    counted += folded(sign).length;
    passed += sign.length;
  }
  return { at: passed, length };
}

/** Where the next word begins, if that is soon. */
function wordAt(text: string, at: number): number {
  if (at === 0) return 0;
  const next = text.slice(at, at + 20).search(/\s/);
  return next < 0 ? at : at + next + 1;
}
