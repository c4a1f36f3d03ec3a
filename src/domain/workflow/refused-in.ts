import type { Case } from '../case/case.ts';
import type { Ground } from '../case/ending/grounds.ts';
import { groundsFor } from '../case/ending/grounds.ts';
import type { Refused } from '../case/ending/outcomes.ts';
import { isPortable, type PortableSet } from '../case/portability/facts.ts';
import type { Grounds } from '../disclosure/ground.ts';

/**
 * All that was refused in a case, by ground, from wherever it was entered: a refusal that was decided, data kept, an
 * objection overridden, redactions and files left out, an area that gives nothing out. One ground once, with every
 * reason given for it.
 */
export function refusedIn(subject: Case): readonly Refused[] {
  const { refusal, measures, weighing, disclosure, areas, kind } = subject;
  const found: Refused[] = [
    ...(refusal?.grounds ?? []),
    ...measures.flatMap(({ ground, what, note }) =>
      ground ? { ground, reasons: note.trim() === '' ? what : `${what}: ${note}` } : [],
    ),
    ...(kind === 'objection' && weighing?.result === 'continues'
      ? [{ ground: weighing.ground, reasons: weighing.reasons }]
      : []),
    ...(kind === 'portability' ? subject.portable.flatMap(unportable) : []),
    ...[...disclosure.redactions, ...disclosure.leftOut].map(refusedBy),
    ...areas.flatMap((area) => (area.state === 'received' && area.withheld ? [area.withheld] : [])),
  ];
  const possible = groundsFor(kind);
  const byGround = Map.groupBy(found, ({ ground }) => ground);
  return [...byGround]
    .filter(([ground]) => possible.includes(ground))
    .map(([ground, all]) => {
      const law = all.find((one) => one.law)?.law;
      return { ground, reasons: joined(all.map(({ reasons }) => reasons)), ...(law && { law }) };
    });
}

/** Why a set cannot be taken along: the first of the three conditions that fails (Art. 20(1)). */
function unportable(set: PortableSet): Refused[] {
  if (isPortable(set)) return [];
  const ground =
    set.basis === 'other'
      ? 'not-consent-or-contract'
      : set.provided
        ? 'not-automated'
        : 'not-provided-by-person';
  return [{ ground, reasons: set.system }];
}

/** What stands for a ground of its own in a redaction is, to the law, a right of somebody else (Art. 15(4)). */
const refusedBy = ({ ground, words }: Grounds): Refused => ({
  ground: ground === 'other' ? 'others-rights' : (ground satisfies Ground),
  reasons: words,
});

const joined = (reasons: readonly string[]): string =>
  [...new Set(reasons.map((reason) => reason.trim()).filter(Boolean))].join('\n');
