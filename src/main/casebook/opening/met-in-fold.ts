import type { BookRefusal } from '#shared/refusals/book-refusal.ts';
import { DamagedEvent } from '../events/events.ts';
import { NewerPayload, payloadVersion } from '../events/upcast.ts';
import { damagedAt } from './damaged-at.ts';

/** What folding a journal may meet: a damaged event, or one of a later version. Anything else is a bug, and thrown on. */
export function metInFold(error: unknown): BookRefusal {
  if (error instanceof DamagedEvent) return damagedAt(error);
  if (error instanceof NewerPayload) {
    return { code: 'book-newer', found: error.found, known: payloadVersion };
  }
  throw error;
}
