import { compareOrder, placeKey, type Place } from '../../team/order.ts';
import type { Sight } from '../../team/sight.ts';
import type { Happening, Side, Told } from './facts.ts';

/** An event with its key. */
export interface Keyed<E extends Happening['event'] = Happening['event']> {
  readonly key: string;
  readonly happening: Happening & { readonly event: E };
}

/** An event of a history with the key it is named by. */
export const keyed = (happening: Happening): Keyed => ({ key: placeKey(happening), happening });

/** Whether each event of a history, in order, was written knowing of the one before: then nothing can clash. */
export const isOneLine = (history: readonly Place[], sight: Sight): boolean =>
  history.every((event, at) => {
    const before = history[at - 1];
    return before === undefined || sight.saw(event, before);
  });

/** Those that no other of them knew of: where several are left, they were written apart. */
export const latest = <K extends Keyed>(events: readonly K[], sight: Sight): readonly K[] =>
  events.filter(
    (one) => !events.some((other) => other !== one && sight.saw(other.happening, one.happening)),
  );

/** What a side of a clash says of itself: its events, and the last of the case that the first of them knew. */
export function sideOf(
  [head, ...others]: readonly [Keyed, ...Keyed[]],
  history: readonly Keyed[],
  sight: Sight,
): Side {
  const knew = history
    .filter(
      ({ happening }) =>
        happening.event.type !== 'case-seen' && sight.saw(head.happening, happening),
    )
    .toSorted((one, other) => compareOrder(one.happening, other.happening))
    .at(-1)?.happening;
  return {
    events: [toldOf(head), ...others.map(toldOf)],
    ...(knew && { knew: { at: knew.at, type: knew.event.type } }),
  };
}

function toldOf({ key, happening }: Keyed): Told {
  const { at, actor, desk, officer, event } = happening;
  return { key, at, actor, event, ...(desk && { desk }), ...(officer && { officer }) };
}

/** Whether there is a first at all. */
export const isFilled = <T>(list: readonly T[]): list is readonly [T, ...T[]] => list.length > 0;

/** Events by what they say, those who say the same together, each group in the order they came in. */
export function groupBy<T>(
  list: readonly T[],
  said: (one: T) => string,
): readonly (readonly [T, ...T[]])[] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const one of list) {
    const group = groups.get(said(one));
    if (group) group.push(one);
    else groups.set(said(one), [one]);
  }
  return [...groups.values()];
}
