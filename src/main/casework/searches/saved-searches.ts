import { ok, refuse, type Result } from '#domain/result.ts';
import type { Request } from '#shared/contract/contract.ts';
import { type SavedSearch, savedSearchesSchema } from '#shared/contract/desk/searches-contract.ts';
import { firstSearches } from '#shared/list/searches.ts';
import type { Refusal } from '#shared/refusal.ts';
import { malformed } from '../../malformed.ts';
import { asked, type Searching } from '../cases/where-of.ts';
import type { Work } from '../work.ts';
import { mergedSearches } from './merged-searches.ts';

/** Unnamed: the desk has a word for each. */
const first: readonly SavedSearch[] = firstSearches.map((one) => ({ ...one, name: '' }));

const noteOf = ({ book }: Pick<Work, 'book'>) => book.ownNote('searches', savedSearchesSchema);

/**
 * The searches of whoever is at work, each with how many cases it finds now. They are the officer's alone and stay on this
 * computer; what they do not open is no case of theirs, and never counted.
 */
export async function savedSearches(work: Searching) {
  return ((await noteOf(work).read()) ?? first).map((one) => ({
    ...one,
    count: countOf(work, one.search),
  }));
}

/** Keeps for whoever is at work what was made of the searches they were shown; see {@link mergedSearches}. */
export async function keepSearches(
  work: Pick<Work, 'book'>,
  { shown, searches }: Request<'searches:keep'>,
): Promise<Result<undefined, Refusal>> {
  const kept = await noteOf(work).change<Refusal>((before = first) => {
    const merged = savedSearchesSchema.safeParse(mergedSearches(before, shown, searches));
    return merged.success ? ok(merged.data) : refuse(malformed('request.searches', merged.error));
  });
  return kept.ok ? ok(undefined) : kept;
}

/** No row is made for it. */
const countOf = (work: Searching, search: string) =>
  work.book.list({ ...asked(work, search), offset: 0, limit: 0 }).total;
