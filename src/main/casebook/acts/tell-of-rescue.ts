import type { Loss } from '../journal/rescue.ts';
import type { Parts } from '../opening/parts.ts';
import { recordOnBook, settingsOf } from './book-events.ts';

/**
 * Notes in the log that the journal's file had to be put back. Where it was taken away the rest of the folder may have
 * gone with it: keys and head are written anew as well.
 */
export async function tellOfRescue(parts: Parts, was: Loss): Promise<void> {
  const by = { at: new Date().toISOString(), actor: settingsOf(parts).handler };
  try {
    await parts.keys.putBack();
    await parts.keeper.keepHead();
    await recordOnBook(parts, [{ type: 'journal-rescued', was }], by);
  } catch {
    // The next write meets the same, and what was answered for is in its place.
  }
}
