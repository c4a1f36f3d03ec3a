import type { Language } from '#domain/language.ts';
import { article as inSwedish } from '#shared/words/sv/article.ts';

/** `6(1)(f)` as the reader's language writes it: `6.1 f` in Swedish. */
export const sayArticle = (article: string, language: Language): string =>
  language === 'sv' ? inSwedish(article) : article;
