import type { SavedSearch } from '#shared/contract/desk/searches-contract.ts';
import { firstSearches } from '#shared/list/searches.ts';
import type { Words } from '../../../messages/use-words.ts';

/** What a search is called; those that are there from the start in the desk's language, until somebody names them. */
export function saySearch({ id, name }: Pick<SavedSearch, 'id' | 'name'>, t: Words): string {
  const first = firstSearches.find((one) => one.id === id);
  return name === '' && first ? t(`desk.search.first.${first.id}`) : name;
}
