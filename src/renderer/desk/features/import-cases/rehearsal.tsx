import {
  Alert,
  Button,
  FormControlLabel,
  Paper,
  Skeleton,
  Stack,
  Switch,
  Typography,
} from '@mui/material';
import { useState } from 'react';
import type { ImportMapping } from '#domain/case-import/mapping.ts';
import { useAnswer } from '../../ask/use-answer.ts';
import { useTask } from '../../ask/use-task.ts';
import { ombud } from '../../bridge.ts';
import { RefusalNotice } from '../../components/notices/refusal-notice.tsx';
import { sayToast } from '../../components/notices/toast-store.ts';
import { useWords } from '../../messages/use-words.ts';
import { goTo } from '../../route.ts';
import { RehearsedRows } from './rehearsed-rows.tsx';

interface Props {
  readonly source: { readonly importId: string; readonly table: number };
  readonly mapping: ImportMapping;
}

const shown = 100;

/** What every row would make, and the button that makes it: all or nothing. */
export function Rehearsal({ source, mapping }: Props) {
  const { t } = useWords();
  const { busy, refusal, run } = useTask();
  const [faultyOnly, setFaultyOnly] = useState(false);
  const asked = { ...source, mapping, faultyOnly, offset: 0, limit: shown };
  const answer = useAnswer(JSON.stringify(asked), () => ombud.caseImport.rehearse(asked));
  const carryOut = async () => {
    const done = await run(() => ombud.caseImport.carryOut({ ...source, mapping }));
    if (!done) return;
    sayToast({ tone: 'done', title: t('desk.importCases.done', { count: done.value.cases }) });
    goTo({ page: 'cases' });
  };
  return (
    <Paper
      variant="outlined"
      component="section"
      sx={{ p: 2, position: 'sticky', top: 12 }}
      aria-labelledby="rehearsal-title"
    >
      <Stack spacing={1.5}>
        <Typography id="rehearsal-title" variant="h2">
          {t('desk.importCases.rehearsalTitle')}
        </Typography>
        {answer.state === 'loading' && <Skeleton variant="rounded" height={200} />}
        {answer.state === 'refused' && <RefusalNotice refusal={answer.refusal} />}
        {answer.state === 'ready' && (
          <>
            <output>
              <Typography>
                {t('desk.importCases.makes', { count: answer.value.cases })}
                {answer.value.closed > 0 &&
                  `, ${t('desk.importCases.makesClosed', { count: answer.value.closed })}`}
              </Typography>
              {answer.value.faulty > 0 && (
                <Alert severity="warning" sx={{ mt: 1 }}>
                  {t('desk.importCases.faulty', { count: answer.value.faulty })}{' '}
                  {t('desk.importCases.faultyAdvice')}
                </Alert>
              )}
            </output>
            {answer.value.faulty > 0 && (
              <FormControlLabel
                control={
                  <Switch
                    size="small"
                    checked={faultyOnly}
                    onChange={(event) => setFaultyOnly(event.target.checked)}
                  />
                }
                label={t('desk.importCases.onlyFaulty')}
              />
            )}
            <RehearsedRows rows={answer.value.rows} total={answer.value.total} />
            <Typography variant="caption" color="textSecondary">
              {t('desk.importCases.identity')}
            </Typography>
            <RefusalNotice refusal={refusal} />
            <Button
              variant="contained"
              loading={busy}
              disabled={answer.value.faulty > 0 || answer.value.cases === 0}
              onClick={() => void carryOut()}
            >
              {t('desk.importCases.carryOut', { count: answer.value.cases })}
            </Button>
          </>
        )}
      </Stack>
    </Paper>
  );
}
