import { arrivalOf, type Arrival } from './arrival.ts';

/** More than a person opens at once. */
const most = 50;

/** Where what has come goes. */
export interface Around {
  readonly isOpen: () => boolean;
  readonly showCase: (reference: string) => void;
  readonly takeLetters: (paths: readonly string[]) => void;
  readonly comeForward: () => void;
}

/** What the system asks Ombud to open, kept in memory alone until the book is open. */
export interface Arrivals {
  /** Something has come from outside, or nothing but the wish that Ombud comes forward. */
  readonly come: (texts: readonly string[]) => void;
  /** The book is open, and there is somewhere for it to go. */
  readonly opened: () => void;
}

export function makeArrivals({ isOpen, showCase, takeLetters, comeForward }: Around): Arrivals {
  let waiting: readonly Arrival[] = [];

  function show() {
    const now = waiting;
    waiting = [];
    for (const one of now) if ('reference' in one) showCase(one.reference);
    const paths = now.flatMap((one) => ('path' in one ? [one.path] : []));
    if (paths.length > 0) takeLetters(paths);
  }

  return {
    come(texts) {
      comeForward();
      const come = texts.flatMap((text) => arrivalOf(text, '/') ?? []);
      waiting = [...waiting, ...come].slice(-most);
      if (isOpen()) show();
    },
    opened: show,
  };
}
