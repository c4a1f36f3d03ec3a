import type { KeyboardEvent } from 'react';
import { caretPlace, placeCaretAt, type Span } from './caret.ts';
import { fieldFrom, fieldsAround, goTo } from './fields.ts';

/** How far the caret may stand from an edge of its field and still be in the line beside it, in lines. */
const nearly = 0.9;

/**
 * Goes on to the next field where the caret cannot go further in its own: a letter is one text, whatever its lines are kept in.
 *
 * @param length how far the field's end is
 * @returns whether it went
 */
export function goesOn(event: KeyboardEvent, field: HTMLElement, span: Span, length: number) {
  const { key } = event;
  if (event.shiftKey || event.altKey || event.metaKey) return false;
  const isHome = key === 'Home';
  if (event.ctrlKey && (isHome || key === 'End')) {
    goTo(fieldsAround(field).at(isHome ? 0 : -1), isHome ? 'start' : 'end');
    return true;
  }
  if (event.ctrlKey || span.from !== span.to) return false;
  if (key === 'ArrowUp' || key === 'ArrowDown') return goesAcross(field, key === 'ArrowUp');
  const isBack = key === 'ArrowLeft' && span.from === 0;
  const next = isBack || (key === 'ArrowRight' && span.to === length);
  const to = next ? fieldFrom(field, isBack ? -1 : 1) : undefined;
  goTo(to, isBack ? 'end' : 'start');
  return to !== undefined;
}

function goesAcross(field: HTMLElement, up: boolean): boolean {
  const caret = caretPlace(field);
  const box = field.getBoundingClientRect();
  const height = Number.parseFloat(getComputedStyle(field).lineHeight) || caret.height;
  const left = up ? caret.top - box.top : box.bottom - caret.bottom;
  const to = fieldFrom(field, up ? -1 : 1);
  if (!to || (left > height * nearly && field.childNodes.length > 0)) return false;
  to.focus();
  const { top, bottom } = to.getBoundingClientRect();
  const y = up ? bottom - height / 2 : top + height / 2;
  if (!placeCaretAt(to, caret.left, y)) goTo(to, up ? 'end' : 'start');
  return true;
}
