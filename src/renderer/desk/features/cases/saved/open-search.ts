import { isSameOrder } from '#shared/list/arrange.ts';
import { type ListOrder, usualArrangement } from '#shared/list/arrangement.ts';
import type { SavedSearch } from '#shared/contract/desk/searches-contract.ts';
import { readArrangement, rearrange, useArrangement } from '../arrange/arrangement-store.ts';
import { searchFor } from '../filter-store.ts';

const shownOrder = () => useArrangement.getState().arrangement?.order ?? usualArrangement.order;

/** How the list is sorted now, where somebody has chosen it. */
export function orderNow(): ListOrder | undefined {
  const order = shownOrder();
  return isSameOrder(order, usualArrangement.order) ? undefined : order;
}

/** Shows what a search finds, sorted as it was when it was kept. */
export async function openSearch({ search, order = usualArrangement.order }: SavedSearch) {
  searchFor(search);
  await readArrangement();
  if (!isSameOrder(shownOrder(), order)) {
    rearrange((before) => ({ ...before, order }));
  }
}
