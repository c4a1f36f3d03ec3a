import { Button, Skeleton, Stack, Typography } from '@mui/material';
import { useAnswer } from '../../../ask/use-answer.ts';
import { ombud } from '../../../bridge.ts';
import { openDialog } from '../../../components/dialogs/dialog-store.ts';
import { Group } from '../../../components/fields/group.tsx';
import { RefusalNotice } from '../../../components/notices/refusal-notice.tsx';
import { ChangeButton } from '../../../components/reading/change-button.tsx';
import { useWords } from '../../../messages/use-words.ts';
import { lock } from '../../../status/status.ts';
import { OfficerList } from './officer-list.tsx';

/** Those who keep the book: who they are, what each may do, and how somebody joins or leaves. */
export function TeamSection() {
  const { t } = useWords();
  const answer = useAnswer('team', () => ombud.team.show(undefined));
  return (
    <Group title={t('desk.team.title')} text={t('desk.team.text')}>
      {answer.state === 'loading' && <Skeleton variant="rounded" height={120} />}
      {answer.state === 'refused' && <RefusalNotice refusal={answer.refusal} />}
      {answer.state === 'ready' && (
        <Stack spacing={1.5}>
          {answer.value.officers.length < 2 && (
            <Typography variant="body2">{t('desk.team.alone')}</Typography>
          )}
          <OfficerList team={answer.value} />
          <Stack direction="row" spacing={1} sx={{ flexWrap: 'wrap', rowGap: 1 }}>
            {answer.value.isLead && (
              <ChangeButton
                variant="outlined"
                onClick={() => openDialog({ type: 'team', act: 'invite' })}
              >
                {t('desk.team.invite')}
              </ChangeButton>
            )}
            <Button variant="outlined" onClick={() => openDialog({ type: 'team', act: 'accept' })}>
              {t('desk.team.accept')}
            </Button>
            {answer.value.officers.length > 1 && (
              <Button onClick={() => void lock()}>{t('desk.team.switch')}</Button>
            )}
          </Stack>
          {answer.value.officers.length > 1 && (
            <Typography variant="caption" color="textSecondary">
              {t('desk.team.switchText')}
            </Typography>
          )}
        </Stack>
      )}
    </Group>
  );
}
