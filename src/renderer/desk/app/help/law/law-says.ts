import type { Language } from '#domain/language.ts';
import { article as swedishArticle } from '#shared/words/sv/article.ts';
import { en } from './en.ts';
import { sv } from './sv.ts';

const facts: Readonly<Record<Language, ReadonlyMap<string, string>>> = {
  sv: new Map(Object.entries(sv)),
  en: new Map(Object.entries(en)),
};

/** One article: where it stands, and what it asks in own words. */
export interface LawFact {
  readonly source: string;
  readonly text: string;
}

/** What stands behind a step: `5(2), policy` are two. What is not known here is left out, never made up. */
export function lawSays(article: string, language: Language): readonly LawFact[] {
  return article.split(', ').flatMap((key) => {
    const text = facts[language].get(key);
    return text === undefined ? [] : [{ source: sourceOf(key, language), text }];
  });
}

function sourceOf(key: string, language: Language): string {
  if (key === 'policy') return language === 'sv' ? 'Integritetspolicyn' : 'The privacy policy';
  return language === 'sv'
    ? `Artikel ${swedishArticle(key)}, förordning (EU) 2016/679`
    : `Article ${key}, Regulation (EU) 2016/679`;
}
