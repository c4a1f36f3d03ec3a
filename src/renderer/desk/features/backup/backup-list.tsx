import { Skeleton, Stack, Typography } from '@mui/material';
import { useAnswer } from '../../ask/use-answer.ts';
import { ombud } from '../../bridge.ts';
import { ToneLabel } from '../../components/labels/tone-label.tsx';
import { Row, RowList } from '../../components/lists/row-list.tsx';
import { RefusalNotice } from '../../components/notices/refusal-notice.tsx';
import { sayMoment } from '../../messages/dates.ts';
import { saySize } from '../../messages/sizes.ts';
import { useWords } from '../../messages/use-words.ts';
import { RehearseForm } from './rehearse-form.tsx';

/** The backups that lie in a place, the newest first. */
export function BackupList({ place }: { readonly place: string }) {
  const { t, language } = useWords();
  const answer = useAnswer(place, () => ombud.backup.list({ place }));
  if (answer.state === 'loading') return <Skeleton variant="rounded" height={80} />;
  if (answer.state === 'refused') return <RefusalNotice refusal={answer.refusal} />;
  const backups = answer.value.toReversed();
  return (
    <Stack component="section" spacing={1.5} aria-label={t('desk.backup.list', { place })}>
      <Typography variant="h3" component="h2">
        {t('desk.backup.list', { place })}
      </Typography>
      {backups.length === 0 && <Typography>{t('desk.backup.empty')}</Typography>}
      {backups.length > 0 && (
        <RowList>
          {backups.map(({ id, at, state, bytes, ...counts }) => (
            <Row
              key={id}
              title={at === undefined ? id : sayMoment(at, language)}
              detail={t('desk.backup.row', { ...counts, size: saySize(bytes, language) })}
              mark={
                <ToneLabel tone={state === 'complete' ? 'good' : 'warn'}>
                  {t(`desk.backup.state.${state}`)}
                </ToneLabel>
              }
            />
          ))}
        </RowList>
      )}
      {backups.length > 0 && <RehearseForm place={place} />}
    </Stack>
  );
}
