import Tune from '@mui/icons-material/Tune';
import { IconButton, Link, ListItem, Tooltip } from '@mui/material';
import { styled } from '@mui/material/styles';
import type { SavedSearch } from '#shared/contract/desk/searches-contract.ts';
import { openDialog } from '../../../components/dialogs/dialog-store.ts';
import { contextMenu } from '../../../components/menu/context-menu-store.ts';
import { sayNumber } from '../../../messages/numbers.ts';
import { useWords } from '../../../messages/use-words.ts';
import { toHash } from '../../../route.ts';
import { useCaseFilter } from '../filter-store.ts';
import { openSearch } from './open-search.ts';
import { useSavedSearches } from './saved-searches.tsx';
import { SearchActs } from './search-acts.tsx';
import { saySearch } from './say-search.ts';

const Saved = styled('ul')(({ theme }) => ({
  margin: 0,
  padding: theme.spacing(0, 0, 0.5, 4),
  listStyle: 'none',
  '& a': {
    display: 'flex',
    flex: 1,
    minWidth: 0,
    gap: theme.spacing(0.5),
    padding: theme.spacing(0.375, 1),
    borderRadius: 6,
    ...theme.typography.body2,
    color: (theme.vars ?? theme).palette.text.secondary,
    '&:hover': { background: (theme.vars ?? theme).palette.action.hover },
    '&[aria-current]': {
      color: (theme.vars ?? theme).palette.text.primary,
      background: (theme.vars ?? theme).palette.action.selected,
      fontWeight: 550,
    },
  },
  '& a > span:first-of-type': {
    flex: 1,
    // A name is told whole, also beside a count of thousands.
    overflowWrap: 'anywhere',
  },
}));

/** The searches that have a name, each with how many cases it finds now; nothing is shown for none. */
export function SavedList({ onCases }: { readonly onCases: boolean }) {
  const { t } = useWords();
  const searches = useSavedSearches();
  const shown = useCaseFilter((filter) => filter.search);
  if (searches.length === 0) return null;
  return (
    <li>
      <Saved aria-label={t('desk.search.saved')}>
        {searches.map((one) => (
          <Search key={one.id} saved={one} current={onCases && one.search === shown} />
        ))}
      </Saved>
    </li>
  );
}

/** The way to name, order and remove them; beside the way to the cases. */
export function ArrangeSearches() {
  const { t } = useWords();
  return (
    <Tooltip title={t('desk.search.arrange')}>
      <IconButton
        size="small"
        aria-label={t('desk.search.arrange')}
        onClick={() => openDialog({ type: 'searches' })}
      >
        <Tune fontSize="inherit" />
      </IconButton>
    </Tooltip>
  );
}

interface Props {
  readonly saved: SavedSearch & { readonly count: number };
  readonly current: boolean;
}

function Search({ saved, current }: Props) {
  const { t, language } = useWords();
  const { count } = saved;
  return (
    <ListItem
      disablePadding
      onContextMenu={contextMenu(saySearch(saved, t), <SearchActs id={saved.id} />)}
    >
      <Link
        href={toHash({ page: 'cases' })}
        underline="none"
        aria-current={current || undefined}
        onClick={() => void openSearch(saved)}
      >
        <span>{saySearch(saved, t)}</span>
        {count > 0 && (
          <span aria-label={t('desk.cases.count', { count })}>{sayNumber(count, language)}</span>
        )}
      </Link>
    </ListItem>
  );
}
