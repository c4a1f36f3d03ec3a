import Tune from '@mui/icons-material/TuneOutlined';
import { Button, Popover, Stack, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { useId, useState } from 'react';
import {
  type Arrangement,
  listColumns,
  listGroups,
  usualArrangement,
} from '#shared/list/arrangement.ts';
import { Choice } from '../../../components/fields/choice.tsx';
import { useWords } from '../../../messages/use-words.ts';
import { selectRow } from '../filter-store.ts';
import { rearrange } from './arrangement-store.ts';
import { ColumnLines } from './column-lines.tsx';

const groups = ['none', ...listGroups] as const;

/** How the list is shown: sorted and parted by what, and which columns, how wide, in which order. */
export function ArrangeMenu({ arrangement }: { readonly arrangement: Arrangement }) {
  const { t } = useWords();
  const id = useId();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  return (
    <>
      <Button
        startIcon={<Tune />}
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {t('desk.list.arrange')}
      </Button>
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
        slotProps={{ paper: { role: 'dialog', 'aria-labelledby': id } }}
      >
        <Stack spacing={1.5} sx={{ p: 2, width: '21.25rem' }}>
          <Typography variant="h3" component="h2" id={id}>
            {t('desk.list.arrangeTitle')}
          </Typography>
          <Order {...arrangement} />
          {arrangement.view === 'list' && (
            <Choice
              label={t('desk.list.group')}
              value={arrangement.group ?? 'none'}
              options={groups}
              say={(group) => t(`desk.list.groups.${group}`)}
              onChange={(chosen) => {
                rearrange(({ group: _, ...rest }) =>
                  chosen === 'none' ? rest : { ...rest, group: chosen },
                );
                selectRow(0);
              }}
            />
          )}
          {arrangement.view === 'list' && <ColumnLines columns={arrangement.columns} />}
          <Button
            sx={{ alignSelf: 'start' }}
            onClick={() =>
              rearrange(({ view, preview }) => ({ ...usualArrangement, view, preview }))
            }
          >
            {t('desk.list.usual')}
          </Button>
        </Stack>
      </Popover>
    </>
  );
}

const ways = ['ascending', 'descending'] as const;

function Order({ order }: Pick<Arrangement, 'order'>) {
  const { t } = useWords();
  const sort = (change: Partial<Arrangement['order']>) => {
    rearrange((before) => ({ ...before, order: { ...before.order, ...change } }));
    selectRow(0);
  };
  return (
    <Stack direction="row" spacing={1}>
      <Choice
        label={t('desk.list.sort')}
        value={order.by}
        options={listColumns}
        say={(column) => t(`desk.list.columns.${column}`)}
        onChange={(by) => sort({ by })}
      />
      <ToggleButtonGroup
        exclusive
        size="small"
        value={order.descending ? 'descending' : 'ascending'}
        aria-label={t('desk.list.way')}
        onChange={(_, way: (typeof ways)[number] | null) =>
          way && sort({ descending: way === 'descending' })
        }
      >
        {ways.map((way) => (
          <ToggleButton key={way} value={way} sx={{ whiteSpace: 'nowrap' }}>
            {t(`desk.list.ways.${way}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </Stack>
  );
}
