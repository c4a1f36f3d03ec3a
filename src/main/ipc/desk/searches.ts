import { ok } from '#domain/result.ts';
import type { Handlers } from '#shared/contract/contract.ts';
import { makeQueue } from '../../casebook/queue.ts';
import { keepSearches, savedSearches } from '../../casework/searches/saved-searches.ts';
import type { Surroundings } from '../surroundings.ts';
import { onDisk } from '../on-disk.ts';
import { withWork, type Counter } from '../with-work.ts';

type SearchChannel = Extract<keyof Handlers, `searches:${string}`>;

/** What is read to be written again is not written by another window meanwhile. */
const inTurn = makeQueue();

/** The searches that whoever is at work has given names. */
export const searchHandlers = (
  counter: Counter,
  onBeside: Surroundings['onBeside'],
): Pick<Handlers, SearchChannel> => ({
  'searches:list': withWork(counter, async (work) => ok({ searches: await savedSearches(work) })),
  'searches:keep': withWork(counter, async (work, made) => {
    const kept = await inTurn(() => onDisk(keepSearches(work, made)));
    if (!kept.ok) return kept;
    if (kept.value.ok) onBeside('searches:changed', undefined);
    return kept.value;
  }),
});
