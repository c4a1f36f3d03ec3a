import { folded, type Term } from '#domain/case-query/terms.ts';
import { normalForm } from '#domain/normal-form.ts';

/** Characters before and behind what was found. */
const around = { before: 40, behind: 90 };

/** Some words around the first place where a text holds a term, on one line. */
export function excerpt(text: string, { bare }: Term): string {
  const composed = normalForm(text);
  const low = folded(composed);
  // In most scripts a letter without its mark is as long as one with it; elsewhere the beginning has to do.
  const at = low.length === composed.length ? Math.max(0, low.indexOf(bare)) : 0;
  const from = wordAt(composed, Math.max(0, at - around.before));
  const to = Math.min(composed.length, at + bare.length + around.behind);
  const line = composed.slice(from, to).replaceAll(/\s+/g, ' ').trim().toWellFormed();
  return `${from > 0 ? '… ' : ''}${line}${to < composed.length ? ' …' : ''}`;
}

/** Where the next word begins, if that is soon. */
function wordAt(text: string, at: number): number {
  if (at === 0) return 0;
  const next = text.slice(at, at + 20).search(/\s/);
  return next < 0 ? at : at + next + 1;
}
