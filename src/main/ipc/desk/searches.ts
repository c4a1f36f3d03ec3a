import { ok } from '#domain/result.ts';
import type { Handlers } from '#shared/contract/contract.ts';
import { keepSearches, savedSearches } from '../../casework/searches/saved-searches.ts';
import type { Surroundings } from '../surroundings.ts';
import { withWork, type Counter } from '../with-work.ts';

type SearchChannel = Extract<keyof Handlers, `searches:${string}`>;

/** The searches that whoever is at work has given names. */
export const searchHandlers = (
  counter: Counter,
  onBeside: Surroundings['onBeside'],
): Pick<Handlers, SearchChannel> => ({
  'searches:list': withWork(counter, async (work) => ok({ searches: await savedSearches(work) })),
  'searches:keep': withWork(counter, async (work, made) => {
    const kept = await keepSearches(work, made);
    if (kept.ok) onBeside('searches:changed', undefined);
    return kept;
  }),
});
