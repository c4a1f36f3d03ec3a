import ArrowDownward from '@mui/icons-material/ArrowDownward';
import ArrowUpward from '@mui/icons-material/ArrowUpward';
import Add from '@mui/icons-material/Add';
import Remove from '@mui/icons-material/Remove';
import { Checkbox, FormControlLabel, IconButton, Stack, Typography } from '@mui/material';
import { styled } from '@mui/material/styles';
import { moved, toggled, widened } from '#shared/list/arrange.ts';
import { type Arrangement, listColumns, type ListColumn } from '#shared/list/arrangement.ts';
import { useWords } from '../../../messages/use-words.ts';
import { widthOf } from '../table/columns.ts';
import { rearrange } from './arrangement-store.ts';

/** How much wider or narrower a press makes a column, in px. */
const step = 16;

const Group = styled('fieldset')({ margin: 0, padding: 0, border: 0 });

type Columns = Arrangement['columns'];

const change = (change: (before: Columns) => Columns) =>
  rearrange((before) => ({ ...before, columns: change(before.columns) }));

/** Every column, the shown ones first and in their order: chosen, moved and made wider. */
export function ColumnLines({ columns }: { readonly columns: Columns }) {
  const { t } = useWords();
  const shown = columns.map(({ column }) => column);
  const hidden = listColumns.filter((column) => !shown.includes(column));
  return (
    <Group>
      <Typography variant="h4" component="legend">
        {t('desk.list.columnsTitle')}
      </Typography>
      {shown.map((column) => (
        <ColumnLine key={column} column={column} columns={columns} />
      ))}
      {hidden.map((column) => (
        <ColumnLine key={column} column={column} columns={columns} />
      ))}
    </Group>
  );
}

function ColumnLine({
  column,
  columns,
}: {
  readonly column: ListColumn;
  readonly columns: Columns;
}) {
  const { t } = useWords();
  const found = columns.find((shown) => shown.column === column);
  const name = t(`desk.list.columns.${column}`);
  const shift = (by: -1 | 1) =>
    change((before) =>
      moved(
        before,
        before.findIndex((one) => one.column === column),
        by,
      ),
    );
  const acts = [
    ['earlier', ArrowUpward, () => shift(-1)],
    ['later', ArrowDownward, () => shift(1)],
    ['narrower', Remove, () => widen(-step)],
    ['wider', Add, () => widen(step)],
  ] as const;
  const widen = (by: number) =>
    found && change((before) => widened(before, column, widthOf(found) + by));
  return (
    <Stack direction="row" sx={{ alignItems: 'center' }}>
      <FormControlLabel
        sx={{ flex: 1, mr: 0 }}
        disabled={column === 'reference'}
        control={
          <Checkbox
            size="small"
            sx={{ py: 0.5 }}
            checked={found !== undefined}
            onChange={() => change((before) => toggled(before, column))}
          />
        }
        label={name}
      />
      {found &&
        acts.map(([act, Icon, does]) => (
          <IconButton
            key={act}
            size="small"
            title={t(`desk.list.${act}`, { name })}
            aria-label={t(`desk.list.${act}`, { name })}
            onClick={does}
          >
            <Icon sx={{ fontSize: 16 }} />
          </IconButton>
        ))}
    </Stack>
  );
}
