import { type KeyboardEvent, type RefObject, useState } from 'react';
import { flushSync } from 'react-dom';
import { goesOn } from './arrows.ts';
import { caretPlace, placeCaret, placeCaretBefore } from './caret.ts';
import { fieldFrom, fieldsIn, goTo } from './fields.ts';
import { cutAt, lengthOfRun, type RunPiece } from './run-pieces.ts';
import type { useRun } from './use-run.ts';

/** What a line does where a field of it begins or ends: it becomes one with the next one, changes its form, or nothing. */
export type AtEdge = 'joined' | 'changed' | 'nothing';

export interface Edges {
  /** Backspace at the very beginning. */
  readonly onStart?: (() => AtEdge) | undefined;
  /** Delete at the very end. */
  readonly onEnd?: (() => AtEdge) | undefined;
}

/** The keys of a field: they do in a letter, over its lines, what they do in any text. */
export function usePress(
  field: RefObject<HTMLElement | null>,
  pieces: readonly RunPiece[],
  { span, note, put }: Pick<ReturnType<typeof useRun>, 'span' | 'note' | 'put'>,
  { onStart, onEnd }: Edges,
  onEnter: (() => void) | undefined,
) {
  const [menu, setMenu] = useState<{ top: number; left: number }>();
  const openMenu = () => {
    const { bottom, left } = caretPlace(field.current);
    setMenu({ top: bottom, left });
  };
  const join = (here: HTMLElement) => {
    const letter = here.closest('section');
    const fields = fieldsIn(letter);
    const above = fields.indexOf(here) - 1;
    const done = flushSync(() => onStart?.() ?? 'nothing');
    if (done === 'nothing') goTo(fields[above], 'end');
    if (done === 'changed') placeCaret(here, 0);
    const to = done === 'joined' ? fieldsIn(letter)[above] : undefined;
    if (!to) return;
    to.focus();
    placeCaretBefore(to, lengthOfRun(pieces));
  };
  const joinNext = (here: HTMLElement, at: number) => {
    const letter = here.closest('section');
    const index = fieldsIn(letter).indexOf(here);
    const done = flushSync(() => onEnd?.() ?? 'nothing');
    if (done === 'nothing') return goTo(fieldFrom(here, 1), 'start');
    const to = fieldsIn(letter)[index];
    to?.focus();
    if (to) placeCaret(to, at);
  };
  const press = (event: KeyboardEvent) => {
    const here = field.current;
    // Enter ends what is put together of several keys, and not the line.
    if (!here || event.nativeEvent.isComposing) return;
    note();
    const { from, to } = span.current;
    const [before, behind] = [cutAt(pieces, from)[0], cutAt(pieces, to)[1]];
    const is = (key: string) => event.key === key && from === to;
    const does = (act: () => void) => {
      event.preventDefault();
      act();
      note();
    };
    if (event.key === '{') does(openMenu);
    else if (event.key === 'Enter') does(onEnter ?? (() => goTo(fieldFrom(here, 1), 'start')));
    else if (is('Backspace') && from === 0) does(() => join(here));
    else if (is('Delete') && behind.length === 0) does(() => joinNext(here, to));
    else if (is('Backspace') && before.at(-1)?.type === 'fact') {
      does(() => put([...before.slice(0, -1), ...behind], from - 1));
    } else if (is('Delete') && behind[0]?.type === 'fact') {
      does(() => put([...before, ...behind.slice(1)], from));
    } else if (goesOn(event, here, span.current, lengthOfRun(pieces))) event.preventDefault();
  };
  return { press, menu, setMenu, openMenu };
}
