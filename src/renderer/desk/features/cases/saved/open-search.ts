import { type ListOrder, usualArrangement } from '#shared/list/arrangement.ts';
import type { SavedSearch } from '#shared/contract/searches-contract.ts';
import { readArrangement, rearrange, useArrangement } from '../arrange/arrangement-store.ts';
import { searchFor } from '../filter-store.ts';

const isSame = (one: ListOrder, other: ListOrder) =>
  one.by === other.by && one.descending === other.descending;

/** How the list is sorted now, where somebody has chosen it. */
export function orderNow(): ListOrder | undefined {
  const order = useArrangement.getState().arrangement?.order ?? usualArrangement.order;
  return isSame(order, usualArrangement.order) ? undefined : order;
}

/** Shows what a search finds, sorted as it was when it was kept. */
export async function openSearch({ search, order = usualArrangement.order }: SavedSearch) {
  searchFor(search);
  await readArrangement();
  if (!isSame(orderNow() ?? usualArrangement.order, order)) {
    rearrange((before) => ({ ...before, order }));
  }
}
