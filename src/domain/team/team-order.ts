import { compareOrder, type Place } from './order.ts';
import type { Sight } from './sight.ts';

/**
 * The order in which the team's events are judged: cause before effect; of those that did not know of each other, first
 * the one whose signer was admitted first, then by `compareOrder`. A clock that was set back thus wins nothing: who has
 * been removed cannot write themselves before it, and of two leads who remove each other the elder stays.
 *
 * @param rankOf the signer's rank by what was judged so far: asked anew for each place in the order
 */
export function* teamOrder<E extends Place>(
  entries: Iterable<E>,
  sight: Sight,
  rankOf: (entry: E) => number,
): Generator<E> {
  const logs = new Map<string, E[]>();
  for (const entry of entries) {
    const log = logs.get(entry.desk ?? '') ?? [];
    log.push(entry);
    logs.set(entry.desk ?? '', log);
  }
  for (const log of logs.values()) log.sort((one, other) => other.seq - one.seq);
  for (;;) {
    const heads = [...logs.values()].flatMap((log) => log.at(-1) ?? []);
    const free = heads.filter((head) => !heads.some((other) => sight.saw(head, other)));
    const [first] = free.toSorted(
      (one, other) => rankOf(one) - rankOf(other) || compareOrder(one, other),
    );
    // What knows of one another in a ring was made up: nobody's desk writes it.
    const next = first ?? heads.toSorted(compareOrder)[0];
    if (!next) return;
    logs.get(next.desk ?? '')?.pop();
    yield next;
  }
}
