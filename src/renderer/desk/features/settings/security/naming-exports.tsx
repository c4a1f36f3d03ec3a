import { Typography } from '@mui/material';
import { useAnswer } from '../../../ask/use-answer.ts';
import { ombud } from '../../../bridge.ts';
import { Group } from '../../../components/fields/group.tsx';
import { RefusalNotice } from '../../../components/notices/refusal-notice.tsx';
import { sayBy } from '../../../messages/say-by.ts';
import { useWords } from '../../../messages/use-words.ts';

/** The times that the register of cases went out with the names of those who asked. */
export function NamingExports() {
  const { t, language } = useWords();
  const answer = useAnswer('naming-exports', () => ombud.cases.namingExports(undefined));
  const { rows, total } = answer.state === 'ready' ? answer.value : { rows: [], total: 0 };
  return (
    <Group title={t('desk.security.namingExports')} text={t('desk.security.namingExportsText')}>
      {answer.state === 'refused' && <RefusalNotice refusal={answer.refusal} />}
      {answer.state === 'ready' && total === 0 && (
        <Typography variant="body2">{t('desk.security.namingExportsNone')}</Typography>
      )}
      {total > 0 && (
        <ul
          aria-label={t('desk.security.namingExports')}
          style={{ margin: 0, paddingInlineStart: 18 }}
        >
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
    </Group>
  );
}
