import { Skeleton, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useTodayChoices } from '../../ask/today-choice.ts';
import { useAnswer } from '../../ask/use-answer.ts';
import { ombud } from '../../bridge.ts';
import { UnsavedList } from '../../components/unsaved/unsaved-list.tsx';
import { BackupNotice } from '../../components/notices/backup-notice.tsx';
import { DamageNotice } from '../../components/notices/damage-notice.tsx';
import { IncidentNotice } from '../../components/notices/incident-notice.tsx';
import { RefusalNotice } from '../../components/notices/refusal-notice.tsx';
import { useNow } from '../../components/labels/use-now.ts';
import { sayDue, sayWeekday } from '../../messages/dates.ts';
import { dayOf } from '../../messages/days.ts';
import { useWords } from '../../messages/use-words.ts';
import { WhoseChoice } from './whose-choice.tsx';
import { SettingsApartNotice } from './settings-apart-notice.tsx';
import { TodaySheet } from './today-sheet.tsx';

const few = 10;
const all = 500;

/** What must be looked at today: where the desk opens. */
export function TodayPage() {
  const { t, language } = useWords();
  const [limit, setLimit] = useState(few);
  const today = dayOf(useNow());
  const answer = useAnswer(
    `${today} ${limit}`,
    () => ombud.today.show({ limit }),
    useTodayChoices(),
  );
  return (
    <Stack spacing={2} sx={{ p: 3, pt: 1.5, maxWidth: '110rem' }}>
      <Stack direction="row" spacing={2} sx={{ alignItems: 'baseline' }}>
        <Typography variant="h1">{t('desk.today.title')}</Typography>
        <Typography color="textSecondary">
          {`${sayWeekday(today, language)} ${sayDue(today, language)}`}
        </Typography>
        {answer.state === 'ready' && answer.value.isShared && (
          <WhoseChoice whose={answer.value.whose} />
        )}
      </Stack>
      <DamageNotice />
      <IncidentNotice />
      {/* In an empty book there is nothing to lose yet: first things first. */}
      {answer.state === 'ready' && !answer.value.isEmpty && <BackupNotice />}
      <UnsavedList />
      {answer.state === 'loading' && <Skeleton variant="rounded" height={240} />}
      {answer.state === 'refused' && <RefusalNotice refusal={answer.refusal} />}
      {answer.state === 'ready' && <SettingsApartNotice apart={answer.value.settingsApart} />}
      {answer.state === 'ready' && (
        <TodaySheet today={answer.value} onShowAll={() => setLimit(all)} />
      )}
    </Stack>
  );
}
