import { Paper, Typography } from '@mui/material';
import { useId } from 'react';
import { useAnswer } from '../../../ask/use-answer.ts';
import { ombud } from '../../../bridge.ts';
import { RefusalNotice } from '../../../components/notices/refusal-notice.tsx';
import { sayBy } from '../../../messages/say-by.ts';
import { useWords } from '../../../messages/use-words.ts';

/** The times that the register of cases went out with the names of those who asked. */
export function NamingExports() {
  const { t, language } = useWords();
  const id = useId();
  const answer = useAnswer('naming-exports', () => ombud.cases.namingExports(undefined));
  const { rows, total } = answer.state === 'ready' ? answer.value : { rows: [], total: 0 };
  return (
    <Paper variant="outlined" component="section" sx={{ p: 2 }} aria-labelledby={id}>
      <Typography variant="h3" component="h2" id={id}>
        {t('desk.security.namingExports')}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {t('desk.security.namingExportsText')}
      </Typography>
      {answer.state === 'refused' && <RefusalNotice refusal={answer.refusal} />}
      {answer.state === 'ready' && total === 0 && (
        <Typography variant="body2" sx={{ mt: 1 }}>
          {t('desk.security.namingExportsNone')}
        </Typography>
      )}
      {total > 0 && (
        <ul aria-labelledby={id}>
          {rows.map((row) => (
            <Typography key={`${row.at} ${row.actor}`} component="li" variant="body2">
              {t('desk.security.namingExport', { count: row.cases, reason: row.reason })}
              <Typography variant="caption" color="textSecondary" component="p">
                {sayBy(row, t, language)}
              </Typography>
            </Typography>
          ))}
        </ul>
      )}
      {rows.length < total && (
        <Typography variant="caption" component="p">
          {t('desk.security.namingExportsMore', { count: total - rows.length })}
        </Typography>
      )}
    </Paper>
  );
}
