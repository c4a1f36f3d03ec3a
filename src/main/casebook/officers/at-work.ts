import type { BookSettings } from '#domain/book/settings.ts';
import type { Role } from '#domain/team/event.ts';
import { settingsOf } from '../acts/book-events.ts';
import type { Parts } from '../opening/parts.ts';

type Known = Pick<Parts, 'keys' | 'roster' | 'projection'>;

/** Whoever is at work in a book. */
export interface AtWork {
  readonly desk: string;
  readonly officer: string;
  readonly name: string;
  readonly role: Role;
  /** The last day on which what they write counts, `YYYY-MM-DD`. */
  readonly until?: string;
  /** How many cases they were given, where it is not all of them. */
  readonly given?: number;
}

/**
 * Whoever is at work, by the name they were admitted under. As long as one officer keeps the book, that is the name in
 * its settings, which they may change.
 */
export function atWork(parts: Known): AtWork {
  const { desk, officer } = parts.keys;
  const { officers } = parts.roster.team;
  const own = officers.find(({ id }) => id === officer);
  const name = (officers.length > 1 && own?.name) || settingsOf(parts).handler;
  // Who is alone with a book that nobody has signed yet leads it.
  const { role = 'lead', until } = own ?? {};
  const { given } = parts.keys;
  return {
    desk,
    officer,
    name,
    role,
    ...(until !== undefined && { until }),
    ...(given && { given: given.size }),
  };
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
