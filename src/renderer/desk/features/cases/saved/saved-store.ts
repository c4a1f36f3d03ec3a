import { create } from 'zustand';
import { useAnswer } from '../../../ask/use-answer.ts';
import type { SavedSearch } from '#shared/contract/desk/searches-contract.ts';
import { ombud } from '../../../bridge.ts';
import { useNow } from '../../../components/labels/use-now.ts';
import { dayOf } from '../../../messages/days.ts';
import { useTextsRead } from '../search/texts-read.ts';

/** How often they were kept anew: what they are now main says, of whoever is at work. */
const useKeepings = create<number>(() => 0);

type CountedSearch = SavedSearch & { readonly count: number };

export const none: readonly CountedSearch[] = [];

/** Their searches as main last told of them; counted again when the book changes, the day turns or more texts have been read. */
export function useCountedSearches() {
  // Both only rise.
  const again = useKeepings() + useTextsRead();
  const answer = useAnswer(
    `searches ${dayOf(useNow())}`,
    () => ombud.searches.list(undefined),
    again,
  );
  return answer.state === 'ready' ? answer.value.searches : none;
}

/** They were kept anew, here or in another window. */
export const noteKept = () => useKeepings.setState((count) => count + 1);

/** Keeps what somebody has made of the searches they were shown. */
export async function keepSearches(
  shown: readonly SavedSearch[],
  searches: readonly SavedSearch[],
) {
  const kept = await ombud.searches.keep({ shown: shown.map(({ id }) => id), searches });
  noteKept();
  return kept;
}
