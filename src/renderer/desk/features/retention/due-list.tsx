import CheckCircle from '@mui/icons-material/CheckCircleOutlined';
import { Checkbox, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { openDialog } from '../../components/dialogs/dialog-store.ts';
import { PageMessage } from '../../components/notices/page-message.tsx';
import { useWords } from '../../messages/use-words.ts';
import { DueLine } from './due-line.tsx';
import { keyOf, type RetentionList } from './retention.ts';
import { RuledTable } from '../../components/tables/ruled-table.ts';
import { ChangeButton } from '../../components/reading/change-button.tsx';
import { useDueKeys } from './use-due-keys.ts';
import { LeadsNotice } from '../../components/reading/leads-notice.tsx';

/** What is due, and why; a person chooses what goes. */
export function DueList({ due: { total, rows } }: { readonly due: RetentionList['due'] }) {
  const { t } = useWords();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const items = rows.filter((row) => chosen.has(keyOf(row)));
  const all = items.length === rows.length;
  const dispose = () =>
    openDialog({
      type: 'dispose',
      items: items.map(({ reference, what }) => ({ reference, what })),
    });
  const chooseAll = () => setChosen(new Set(rows.map(keyOf)));
  useDueKeys({ chooseAll, dispose: items.length > 0 ? dispose : undefined });
  if (total === 0) return <NoneDue />;
  const toggle = (key: string) =>
    setChosen((before) => {
      const after = new Set(before);
      if (!after.delete(key)) after.add(key);
      return after;
    });
  return (
    <Stack spacing={1.5}>
      <LeadsNotice />
      <Stack direction="row" spacing={1.5} sx={{ alignItems: 'center' }}>
        <ChangeButton
          leads
          variant="outlined"
          color="error"
          disabled={items.length === 0}
          aria-keyshortcuts="Delete"
          onClick={dispose}
        >
          {t('desk.retention.dispose')}
        </ChangeButton>
        <Typography variant="body2" color="textSecondary" component="output">
          {t('desk.retention.chosen', { count: items.length })}
        </Typography>
        {total > rows.length && (
          <Typography variant="body2" color="textSecondary">
            {t('desk.retention.first', { shown: rows.length, total })}
          </Typography>
        )}
      </Stack>
      <RuledTable>
        <thead>
          <tr>
            <th scope="col">
              <Checkbox
                size="small"
                checked={all}
                indeterminate={items.length > 0 && !all}
                slotProps={{ input: { 'aria-label': t('desk.retention.chooseAll') } }}
                sx={{ p: 0.25 }}
                onChange={() => (all ? setChosen(new Set()) : chooseAll())}
              />
            </th>
            <th scope="col">{t('desk.retention.reference')}</th>
            <th scope="col">{t('desk.retention.what')}</th>
            <th scope="col">{t('desk.retention.closed')}</th>
            <th scope="col">{t('desk.retention.rule')}</th>
            <th scope="col">{t('desk.retention.dueSince')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <DueLine
              key={keyOf(row)}
              row={row}
              chosen={chosen.has(keyOf(row))}
              onToggle={() => toggle(keyOf(row))}
            />
          ))}
        </tbody>
      </RuledTable>
    </Stack>
  );
}

function NoneDue() {
  const { t } = useWords();
  return (
    <PageMessage
      icon={<CheckCircle color="success" fontSize="large" />}
      title={t('desk.retention.noneDueTitle')}
      advice={t('desk.retention.noneDueAdvice')}
    />
  );
}
