import {
  type ClipboardEvent,
  type DragEvent,
  type RefObject,
  useLayoutEffect,
  useRef,
} from 'react';
import { placeCaretAt, type Span, spanOf } from './caret.ts';
import { goTo } from './fields.ts';
import { pastedFrom } from './pasted-lines.ts';
import { cutAt, type RunPiece } from './run-pieces.ts';
import { copyFrom } from './transfer.ts';

/** What is being dragged within the letter: its field and what is chosen there, and how it goes from there. */
interface Dragged {
  readonly field: HTMLElement;
  readonly span: Span;
  readonly take: () => void;
}

let dragged: Dragged | undefined;

/** Copies, cuts, pastes, drags and drops in a field: words and facts, by their lines, and nothing else. */
export function useTransfer(
  field: RefObject<HTMLElement | null>,
  pieces: readonly RunPiece[],
  facts: ReadonlySet<string>,
  /** Puts lines in the place of what is told. */
  putLines: (lines: readonly (readonly RunPiece[])[], span: Span) => boolean,
) {
  // What stands in the field when what was dragged from it has arrived elsewhere.
  const latest = useRef(putLines);
  useLayoutEffect(() => {
    latest.current = putLines;
  });
  const copy = (event: ClipboardEvent) => {
    const here = field.current;
    if (!here || !copyFrom(here, event.clipboardData)) return;
    event.preventDefault();
    const span = spanOf(here);
    if (event.type === 'cut' && span) putLines([[]], span);
  };
  const paste = (event: ClipboardEvent) => {
    event.preventDefault();
    const span = field.current && spanOf(field.current);
    const lines = pastedFrom(event.clipboardData, facts);
    if (span && lines.length > 0) putLines(lines, span);
  };
  const drag = (event: DragEvent) => {
    const here = field.current;
    const span = here && spanOf(here);
    if (!here || !span || !copyFrom(here, event.dataTransfer)) return;
    dragged = { field: here, span, take: () => latest.current([[]], span) };
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    const here = field.current;
    const from = dragged;
    dragged = undefined;
    const lines = pastedFrom(event.dataTransfer, facts);
    if (!here || lines.length === 0 || !placeCaretAt(here, event.clientX, event.clientY)) return;
    here.focus();
    const at = spanOf(here)?.to ?? 0;
    if (from?.field !== here || event.ctrlKey) {
      const taken = putLines(lines, { from: at, to: at });
      // A copy stays where it was.
      if (!taken || !from || event.ctrlKey) return;
      const there = document.activeElement;
      from.take();
      if (there instanceof HTMLElement) goTo(there, 'end');
      return;
    }
    const { span } = from;
    if (at > span.from && at < span.to) return;
    const [before, chosen, behind] = [
      cutAt(pieces, span.from)[0],
      cutAt(cutAt(pieces, span.to)[0], span.from)[1],
      cutAt(pieces, span.to)[1],
    ];
    const to = at > span.from ? at - (span.to - span.from) : at;
    const [left, right] = cutAt([...before, ...behind], to);
    putLines([[...left, ...chosen, ...right]], { from: 0, to: Infinity });
  };
  const end = () => {
    dragged = undefined;
  };
  return {
    onCopy: copy,
    onCut: copy,
    onPaste: paste,
    onDragStart: drag,
    onDragEnd: end,
    onDrop: drop,
  };
}
