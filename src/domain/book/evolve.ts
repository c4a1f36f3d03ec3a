import { assertNever } from '../assert-never.ts';
import type { BookEvent } from './event.ts';
import type { BookSettings } from './settings.ts';

/**
 * The book's settings after one more event of its own. Pure.
 *
 * @param before the settings so far, `undefined` before `book-created`
 * @throws on an event before `book-created`: a damaged book, not a refusal
 */
export function evolveBook(before: BookSettings | undefined, event: BookEvent): BookSettings {
  if (event.type === 'book-created') {
    const { type: _, ...settings } = event;
    return { ...settings, sample: false };
  }
  if (!before) throw new Error(`Event ${event.type} before book-created`);
  switch (event.type) {
    case 'settings-changed': {
      const { type: _, ...settings } = event;
      return { ...before, ...settings };
    }
    case 'sample-filled':
      return { ...before, sample: true };
    case 'tail-lost':
    case 'case-shredded':
      return before;
    default:
      return assertNever(event);
  }
}
