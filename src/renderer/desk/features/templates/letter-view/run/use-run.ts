import { type CompositionEvent, type RefObject, useLayoutEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import { behindCaret, placeCaret, placeCaretBefore, type Span, spanOf } from './caret.ts';
import { readRun, says, writeRun } from './run-dom.ts';
import { joined, type RunPiece } from './run-pieces.ts';
import { useChip } from './use-chip.ts';

/**
 * Keeps a field and its pieces the same: what the field holds is the person's, as they write it, and it is written anew only
 * where it would say something else than what is kept. While several keys make one character it is left alone.
 */
export function useRun(
  field: RefObject<HTMLElement | null>,
  pieces: readonly RunPiece[],
  onChange: (pieces: readonly RunPiece[]) => boolean,
) {
  const chip = useChip();
  const span = useRef<Span>({ from: 0, to: 0 });
  const composing = useRef(false);
  useLayoutEffect(() => {
    const here = field.current;
    if (!here || composing.current || says(here, pieces)) return;
    // What stood behind the caret still does: a mark before it may have become the form of the line.
    const behind = document.activeElement === here ? behindCaret(here) : undefined;
    writeRun(here, pieces, chip);
    if (behind !== undefined) placeCaretBefore(here, behind);
  });
  const note = () => {
    span.current = (field.current && spanOf(field.current)) ?? span.current;
  };
  const back = (here: HTMLElement) => {
    writeRun(here, pieces, chip);
    placeCaret(here, span.current.to);
  };
  return {
    span,
    note,
    /** Puts something else in the field; where it may not be, all stays as it was. */
    put: (next: readonly RunPiece[], at: number) => {
      const here = field.current;
      if (!here) return;
      let taken = false;
      flushSync(() => {
        taken = onChange(joined(next));
      });
      if (!taken) {
        back(here);
        return;
      }
      writeRun(here, joined(next), chip);
      placeCaret(here, at);
      span.current = { from: at, to: at };
    },
    /** Takes what was typed. */
    hear: () => {
      const here = field.current;
      if (!here || composing.current) return;
      const next = readRun(here);
      if (!onChange(next)) back(here);
      else if (!says(here, next)) {
        // Something that cannot stand in a letter came without a key: by a spelling aid, a list of signs, a voice.
        const behind = behindCaret(here);
        writeRun(here, next, chip);
        placeCaretBefore(here, behind);
      }
      note();
    },
    compose: ({ type }: CompositionEvent) => {
      composing.current = type !== 'compositionend';
    },
  };
}
