import type { Language } from '#domain/language.ts';
import type { Words } from '../../../messages/use-words.ts';
import { ordinal, total } from './hits.ts';
import type { Progress } from './use-search.ts';

/** How a search stands: what is seen all the time, and what is heard when it has come to something. */
export function sayHits(t: Words, language: Language, progress: Progress | undefined) {
  if (!progress) return { seen: '', heard: '' };
  const { counts, done, hit } = progress;
  const number = (value: number) => value.toLocaleString(language);
  const of = number(total(counts));
  if (!done) return { seen: t('desk.pdf.searching', { of }), heard: '' };
  if (!hit) return { seen: t('desk.pdf.noHits'), heard: t('desk.pdf.noHits') };
  const facts = { hit: number(ordinal(counts, hit)), of, page: number(hit.page) };
  return { seen: t('desk.pdf.hitOf', facts), heard: t('desk.pdf.hitOn', facts) };
}
