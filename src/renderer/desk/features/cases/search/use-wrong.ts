import { lastPiece, suggest } from '#shared/query/suggest.ts';
import { longestQuery, parseQuery } from '#shared/query/parse-query.ts';
import { queryWords, valueWords } from '#shared/query/value-words.ts';
import { useWords } from '../../../messages/use-words.ts';
import { sayField } from './say-condition.ts';

/** What is wrong with a text in the search field, in words; nothing while its end may still become right. */
export function useWrong(text: string): string | undefined {
  const { t, language } = useWords();
  const end = lastPiece(text);
  const isBegun = end !== '' && suggest(end, language, []).length > 0;
  const { wrong, cut } = parseQuery(isBegun ? text.slice(0, -end.length) : text);
  const [first] = wrong;
  if (first) {
    const { field, value } = first;
    const examples = valueWords(language, field).slice(0, 4);
    const written = examples.map(([, word]) => `${queryWords[language].fields[field]}:${word}`);
    const facts = { value, field: sayField(field, language), examples: written.join(', ') };
    return t(value === '' ? 'desk.search.valueMissing' : 'desk.search.valueWrong', facts);
  }
  return cut ? t('desk.search.cut', { count: longestQuery.characters }) : undefined;
}
