import type { Words } from '../../messages/use-words.ts';

/** Where a step stands: `Art. 12(6)`, or the company's own promise, or Swedish law as it is cited. */
export function sayArticle(article: string, t: Words): string {
  if (article === 'policy') return t('desk.steps.policy');
  return article.includes('lag (') ? article : t('desk.steps.article', { article });
}
