import type { BookEvent } from '#domain/book/event.ts';
import type { BookSettings } from '#domain/book/settings.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { Signer } from '#main/vault/officers/signer.ts';
import type { BookRefusal } from '#shared/refusals/book-refusal.ts';
import { draftsOnBook } from '../events/events.ts';
import type { By } from '../by.ts';
import { afterWriting, type Parts } from '../opening/parts.ts';

/** Writes events of the book's own, in one batch. */
export async function recordOnBook(
  parts: Parts,
  events: readonly BookEvent[],
  by: By,
  signer: Signer = parts.keys,
): Promise<Result<BookSettings, BookRefusal>> {
  if (events.length === 0) return ok(settingsOf(parts));
  const drafts = draftsOnBook(events, by);
  const written = await parts.write(drafts, signer);
  if (!written.ok) return written;
  for (const draft of drafts) parts.projection.putBook(draft.event, draft);
  afterWriting(parts);
  return ok(settingsOf(parts));
}

export function settingsOf({ projection: { settings } }: Pick<Parts, 'projection'>): BookSettings {
  if (!settings) throw new Error('A book without settings');
  return settings;
}

export function changeSettings(
  parts: Parts,
  change: Partial<Pick<BookSettings, 'organisation' | 'handler' | 'language'>>,
  by: By,
) {
  const { organisation, handler, language } = { ...settingsOf(parts), ...change };
  return recordOnBook(parts, [{ type: 'settings-changed', organisation, handler, language }], by);
}

/** A book with cases of its own never becomes a sample. */
export async function markSample(parts: Parts, cases: number, seed: number, by: By) {
  const { total } = parts.projection.list({ offset: 0, limit: 0 });
  if (total > 0 && !settingsOf(parts).sample) return refuse({ code: 'sample-into-real-book' });
  return recordOnBook(parts, [{ type: 'sample-filled', cases, seed }], by);
}
