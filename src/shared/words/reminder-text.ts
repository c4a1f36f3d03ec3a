import type { Language } from '#domain/language.ts';
import { reminders as en } from './en/clock.ts';
import { reminders as sv } from './sv/clock.ts';

const words = { sv, en };

/**
 * A notification in words: numbers only, never a name or a reference, since whoever stands by reads it too.
 * `{ overdue: 2, today: 0, breaches: 0 }` is `2 cases are overdue.`
 */
export function reminderText(
  counts: Readonly<Record<'overdue' | 'today' | 'breaches', number>>,
  language: Language,
): { readonly title: string; readonly body: string } {
  const { title, ...sentences } = words[language];
  const body = (['breaches', 'overdue', 'today'] as const)
    .filter((name) => counts[name] > 0)
    .map((name) =>
      sentences[name][counts[name] === 1 ? 'one' : 'more'].replace('{{count}}', `${counts[name]}`),
    )
    .join(' ');
  return { title, body };
}
