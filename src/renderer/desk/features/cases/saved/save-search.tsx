import BookmarkAdd from '@mui/icons-material/BookmarkAddOutlined';
import { Button } from '@mui/material';
import { mostSearches } from '#shared/list/searches.ts';
import { openDialog } from '../../../components/dialogs/dialog-store.ts';
import { useWords } from '../../../messages/use-words.ts';
import { useCaseFilter } from '../filter-store.ts';
import { HeadButton } from '../head-button.tsx';
import { useSavedSearches } from './saved-searches.tsx';

/** Keeps the search at hand under a name; not there for one that is kept already. */
export function SaveSearch() {
  const { t } = useWords();
  const search = useCaseFilter((filter) => filter.search.trim());
  const searches = useSavedSearches();
  if (search === '' || searches.some((one) => one.search === search)) return null;
  return (
    <HeadButton
      as={Button}
      name={t('desk.search.save')}
      startIcon={<BookmarkAdd />}
      disabled={searches.length >= mostSearches}
      onClick={() => openDialog({ type: 'save-search', search })}
    />
  );
}
