import { moved } from '#shared/list/arrange.ts';
import { openDialog } from '../../../components/dialogs/dialog-store.ts';
import { useSayRefusal } from '../../../components/notices/use-say-refusal.ts';
import type { Act } from '../../../components/menu/act.ts';
import { ContextActs } from '../../../components/menu/context-acts.tsx';
import { useWords } from '../../../messages/use-words.ts';
import { goTo } from '../../../route.ts';
import { openSearch } from './open-search.ts';
import { useSavedSearches } from './saved-searches.tsx';
import { keepSearches } from './saved-store.ts';

/** What can be done with a search that is kept. */
export function SearchActs({ id }: { readonly id: string }) {
  const { t } = useWords();
  const sayRefusal = useSayRefusal();
  const searches = useSavedSearches().map(({ count: _, ...one }) => one);
  const at = searches.findIndex((one) => one.id === id);
  const move = (by: -1 | 1) => async () => {
    const kept = await keepSearches(searches, moved(searches, at, by));
    if (!kept.ok) sayRefusal(kept.error);
  };
  const open = () => {
    const saved = searches[at];
    if (saved) void openSearch(saved);
    goTo({ page: 'cases' });
  };
  const [up, down] = [move(-1), move(1)];
  const acts: readonly Act[] = [
    { id: 'open', name: t('desk.list.open'), keys: 'Enter', run: open },
    {
      id: 'up',
      name: t('desk.search.up'),
      isApart: true,
      isShut: at <= 0,
      run: () => void up(),
    },
    {
      id: 'down',
      name: t('desk.search.down'),
      isShut: at === searches.length - 1,
      run: () => void down(),
    },
    {
      id: 'arrange',
      name: t('desk.search.arrange'),
      run: () => openDialog({ type: 'searches' }),
    },
  ];
  return <ContextActs acts={acts} />;
}
