import type { Sight } from '../../team/sight.ts';
import type { ClashEvent } from './event.ts';
import { latest, type Keyed } from './causes.ts';

/** A choice that counts: by which event, and made knowing of what. */
export type Choice = Keyed<ClashEvent>;

/**
 * The choice that stands on a topic, or `undefined`: the last that was made, and of several made apart, only where they
 * are one. Two that contradict each other settle nothing.
 */
export function choiceOn(
  topic: string,
  choices: readonly Choice[],
  sight: Sight,
): Choice | undefined {
  const last = latest(
    choices.filter(({ happening: { event } }) => event.topic === topic),
    sight,
  );
  const [first] = last;
  const agree = last.every(
    ({ happening: { event } }) => event.chosen === first?.happening.event.chosen,
  );
  return agree ? first : undefined;
}

/**
 * The events that a choice set aside: what who chose knew of, and what the chosen event had neither known of nor is.
 *
 * @param events all that answer the topic
 */
export function overruled<K extends Keyed>(
  { happening: choice }: Choice,
  events: readonly K[],
  sight: Sight,
): readonly K[] {
  const chosen = events.find(({ key }) => key === choice.event.chosen);
  if (!chosen) return [];
  return events.filter(
    (one) =>
      one !== chosen &&
      sight.saw(choice, one.happening) &&
      !sight.saw(chosen.happening, one.happening),
  );
}
