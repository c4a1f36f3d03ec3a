import { useEffect, useEffectEvent } from 'react';
import type { Pdf } from '../open-pdf.ts';
import type { Roll } from '../use-roll.ts';
import type { Hit } from './hits.ts';
import { placeOfHit } from './place-of-hit.ts';
import type { ReadText } from './read-texts.ts';

/** Brings the hit that is gone to into view. */
export function useShownHit(
  pdf: Pdf,
  roll: Roll,
  read: ReadText,
  pattern: RegExp | undefined,
  hit: Hit | undefined,
): void {
  // Pages may have another size by then, and a new size of theirs is no reason to go back to the hit.
  const reveal = useEffectEvent(roll.reveal);
  useEffect(() => {
    if (!pattern || !hit) return undefined;
    let current = true;
    const show = async () => {
      const place = await placeOfHit(pdf, read, pattern, hit);
      if (current && place) reveal(place.spot, place.across);
    };
    show().catch((error: unknown) => {
      // A PDF that is closed meanwhile answers no more.
      if (current) throw error;
    });
    return () => {
      current = false;
    };
  }, [pdf, read, pattern, hit]);
}
