import type { Language } from '#domain/language.ts';
import type { TimelineEntry } from '#shared/views/views.ts';
import { sayMoment } from './dates.ts';
import type { Words } from './use-words.ts';

/** When something was done, by whom, and whose key signed that; a name alone is what a desk wrote, and proves nothing. */
export function sayBy(
  { at, actor, signedBy }: Pick<TimelineEntry, 'at' | 'actor' | 'signedBy'>,
  t: Words,
  language: Language,
): string {
  const signed = signedBy !== undefined && t('desk.casefile.signedBy', { name: signedBy });
  return [sayMoment(at, language), actor !== signedBy && actor, signed].filter(Boolean).join(' · ');
}
