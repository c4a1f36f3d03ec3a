import type { BookSettings } from '#domain/book/settings.ts';
import { settingsOf } from '../acts/book-events.ts';
import type { Parts } from '../opening/parts.ts';

type Known = Pick<Parts, 'keys' | 'roster' | 'projection'>;

/**
 * Whoever is at work, by the name they were admitted under. As long as one officer keeps the book, that is the name in
 * its settings, which they may change.
 */
export function atWork(parts: Known) {
  const { desk, officer } = parts.keys;
  const { officers } = parts.roster.team;
  const found = officers.length > 1 ? officers.find(({ id }) => id === officer) : undefined;
  return { desk, officer, name: found?.name || settingsOf(parts).handler };
}

/** The settings with whoever is at work as the person at the desk: one value for as long as nothing changes. */
export function settingsAtWork(parts: Known): () => BookSettings {
  let last: { readonly of: BookSettings; readonly given: BookSettings } | undefined;
  return () => {
    const settings = settingsOf(parts);
    const { name: handler } = atWork(parts);
    if (last?.of === settings && last.given.handler === handler) return last.given;
    const given = settings.handler === handler ? settings : { ...settings, handler };
    last = { of: settings, given };
    return given;
  };
}
