import ViewKanban from '@mui/icons-material/ViewKanbanOutlined';
import ViewList from '@mui/icons-material/ViewListOutlined';
import { ToggleButton, ToggleButtonGroup } from '@mui/material';
import { type Arrangement, listViews } from '#shared/list/arrangement.ts';
import { useWords } from '../../../messages/use-words.ts';
import { rearrange } from '../arrange/arrangement-store.ts';

const icons = { list: <ViewList fontSize="small" />, board: <ViewKanban fontSize="small" /> };

/** The same cases as a list or as cards. */
export function ViewSwitch({ view }: Pick<Arrangement, 'view'>) {
  const { t } = useWords();
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      value={view}
      aria-label={t('desk.board.view')}
      onChange={(_, chosen: Arrangement['view'] | null) =>
        chosen && rearrange((before) => ({ ...before, view: chosen }))
      }
    >
      {listViews.map((one) => (
        <ToggleButton
          key={one}
          value={one}
          title={t(`desk.board.${one}`)}
          aria-label={t(`desk.board.${one}`)}
          sx={{ px: 0.75 }}
        >
          {icons[one]}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
