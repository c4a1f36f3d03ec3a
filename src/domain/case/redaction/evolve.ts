import type { Disclosure, KeptMarks } from '../../disclosure/disclosure.ts';
import { runningPart } from '../../team/ordinals.ts';
import { countMarks, isSameTable, withoutMarks } from '../../disclosure/marks.ts';
import type { Case } from '../case.ts';
import type { Changes } from '../topic.ts';
import type { RedactionEvent } from './event.ts';

/** How a case changes with what is kept out of its answer; see `evolve`. */
export const redactionChanges: Changes<RedactionEvent> = {
  redacted: (before, { type: _, ...redaction }) =>
    changed(before, ({ redactions, latest }) => ({
      redactions: [...redactions, redaction],
      latest: Math.max(latest, runningPart(redaction.number)),
    })),
  'redaction-withdrawn': (before, { number, marks }) =>
    changed(before, ({ redactions }) => ({
      redactions: redactions.flatMap((redaction) => {
        if (redaction.number !== number) return redaction;
        const rest = marks ? withoutMarks(redaction.marks, marks) : {};
        return countMarks(rest) > 0 ? { ...redaction, marks: rest } : [];
      }),
    })),
  'flagged-kept': (before, { type: _, ...kept }) =>
    changed(before, (disclosure) => ({ kept: [...disclosure.kept, kept] })),
  'flagged-reopened': (before, { type: _, ...reopened }) =>
    changed(before, ({ kept }) => ({ kept: kept.flatMap((one) => withoutKept(one, reopened)) })),
  'document-left-out': (before, { type: _, ...out }) =>
    changed(before, ({ leftOut }) => ({
      leftOut: [...leftOut.filter(({ documentId }) => documentId !== out.documentId), out],
    })),
  'document-put-back': (before, { documentId }) =>
    changed(before, ({ leftOut }) => ({
      leftOut: leftOut.filter((out) => out.documentId !== documentId),
    })),
};

const changed = (before: Case, change: (disclosure: Disclosure) => Partial<Disclosure>): Case => ({
  ...before,
  disclosure: { ...before.disclosure, ...change(before.disclosure) },
});

function withoutKept(kept: KeptMarks, reopened: KeptMarks): KeptMarks[] {
  if (!isSameTable(kept, reopened)) return [kept];
  const marks = withoutMarks(kept.marks, reopened.marks);
  return countMarks(marks) > 0 ? [{ ...kept, marks }] : [];
}
