import type { TFunction } from 'i18next';
import type { TimelineEntry } from '../views/views.ts';

/**
 * One event as a sentence of the case's story. Unknown types come out as their code, so that an old desk
 * still tells a newer story.
 *
 * @param t the words of the reader's language, from `wordsFor`
 */
export const timelineText = (
  t: TFunction,
  { type, facts }: Pick<TimelineEntry, 'type' | 'facts'>,
): string =>
  t(`timeline.${type}`, {
    defaultValue: type,
    skipOnVariables: true,
    // A pause may say what shows that the question was asked; others say which of their sentences is meant.
    ...(facts['evidence'] ? { context: 'shown' } : {}),
    ...(facts['variant'] ? { context: facts['variant'] } : {}),
    ...facts,
  });
