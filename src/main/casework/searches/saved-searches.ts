import { type SavedSearch, savedSearchesSchema } from '#shared/contract/desk/searches-contract.ts';
import { firstSearches } from '#shared/list/searches.ts';
import { asked, type Searching } from '../cases/where-of.ts';
import type { Work } from '../work.ts';

/** Unnamed: the desk has a word for each. */
const first: readonly SavedSearch[] = firstSearches.map((one) => ({ ...one, name: '' }));

const noteOf = ({ book }: Pick<Work, 'book'>) => book.ownNote('searches', savedSearchesSchema);

/**
 * The searches of whoever is at work, each with how many cases it finds now. They are the officer's alone and stay on this
 * computer; what they do not open is no case of theirs, and never counted.
 */
export async function savedSearches(work: Searching) {
  const searches = (await noteOf(work).read()) ?? first;
  return searches.map((one) => ({ ...one, count: countOf(work, one.search) }));
}

/** Keeps them for whoever is at work, in place of those before. */
export const keepSearches = (work: Pick<Work, 'book'>, searches: readonly SavedSearch[]) =>
  noteOf(work).write([...searches]);

/** No row is made for it. */
const countOf = (work: Searching, search: string) =>
  work.book.list({ ...asked(work, search), offset: 0, limit: 0 }).total;
