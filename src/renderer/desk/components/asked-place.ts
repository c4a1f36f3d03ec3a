import { useEffect, useEffectEvent } from 'react';
import { create } from 'zustand';
import type { LetterKind } from '#domain/case/letters/letter-kinds.ts';

/** Where on a page somebody wants to go: the page takes it when it is there, and it is asked for no more. */
interface Places {
  /** Of the calendar, `YYYY-MM-DD`. */
  readonly day: string;
  /** Of the settings: the heading of a group. */
  readonly setting: string;
  /** Of the texts. */
  readonly text: LetterKind;
  /** Of a case: one of its parts. */
  readonly part: string;
}

const useAsked = create<Partial<Places>>(() => ({}));

export const askForPlace = (place: Partial<Places>) => useAsked.setState(place, true);

/** Goes where somebody asked to go on this page. */
export function useAskedPlace<N extends keyof Places>(name: N, go: (place: Places[N]) => void) {
  const place = useAsked((asked) => asked[name]);
  const take = useEffectEvent(go);
  useEffect(() => {
    if (place === undefined) return;
    askForPlace({});
    take(place);
  }, [place]);
}
