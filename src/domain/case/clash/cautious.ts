import type { CaseEvent } from '../event.ts';

/** An answer of one side, and its instant, ISO 8601 in UTC. */
interface Answer<E extends CaseEvent = CaseEvent> {
  readonly event: E;
  readonly at: string;
}

/**
 * Which of several answers counts until somebody has chosen: one of them by its place, `none`, so that it stays as it was
 * when all agreed, or `all`, where each is a fact that cannot be taken back. They come in the book's order.
 */
export type Cautious = (answers: readonly Answer[]) => number | 'none' | 'all';

type Type = CaseEvent['type'];
type Of<T extends Type> = Extract<CaseEvent, { readonly type: T }>;

/** As it was before. */
export const none: Cautious = () => 'none';

/** What has happened has happened. */
export const all: Cautious = () => 'all';

/** The one that stands first. */
export const first: Cautious = () => 0;

/** The first of a type, of which something holds where that is asked; or else the first of all. */
export const preferring =
  <T extends Type>(type: T, holds: (event: Of<T>) => boolean = () => true): Cautious =>
  (answers) =>
    Math.max(
      0,
      answers.findIndex(({ event }) => event.type === type && holds(event as Of<T>)),
    );

/** Of those of a type, the one with the lowest of something: a day, an instant, a level. */
export const least =
  <T extends Type>(type: T, of: (event: Of<T>, at: string) => string | number): Cautious =>
  (answers) => {
    let best: { readonly place: number; readonly is: string | number } | undefined;
    for (const [place, { event, at }] of answers.entries()) {
      if (event.type !== type) continue;
      const is = of(event as Of<T>, at);
      if (!best || is < best.is) best = { place, is };
    }
    return best?.place ?? 0;
  };
