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
  /** Has the field say this, if it does not. What stood behind the caret still does. */
  const show = (here: HTMLElement, next: readonly RunPiece[]) => {
    if (says(here, next)) return;
    const behind = document.activeElement === here ? behindCaret(here) : undefined;
    writeRun(here, next, chip);
    if (behind !== undefined) placeCaretBefore(here, behind);
  };
  useLayoutEffect(() => {
    // It may say something else: a mark at its beginning has become the form of the line.
    if (field.current && !composing.current) show(field.current, pieces);
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
    put: (next: readonly RunPiece[], at: number): boolean => {
      const here = field.current;
      if (!here) return false;
      const taken = flushSync(() => onChange(joined(next)));
      if (!taken) {
        back(here);
        return false;
      }
      writeRun(here, joined(next), chip);
      placeCaret(here, at);
      span.current = { from: at, to: at };
      return true;
    },
    /** Takes what was typed. */
    hear: () => {
      const here = field.current;
      if (!here || composing.current) return;
      const next = readRun(here);
      // Something that cannot stand in a letter may have come without a key: by a spelling aid, a list of signs, a voice.
      if (onChange(next)) show(here, next);
      else back(here);
      note();
    },
    compose: ({ type }: CompositionEvent) => {
      composing.current = type !== 'compositionend';
    },
  };
}
