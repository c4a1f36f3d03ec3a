import { FormControlLabel, Switch, Typography } from '@mui/material';
import { useId, useState } from 'react';
import { useAnswer } from '../../ask/use-answer.ts';
import { useTask } from '../../ask/use-task.ts';
import { ombud } from '../../bridge.ts';
import { Group } from '../../components/fields/group.tsx';
import { RefusalNotice } from '../../components/notices/refusal-notice.tsx';
import { useWords } from '../../messages/use-words.ts';

/** Whether Ombud goes on in the tray when its last window is closed. Where there is no tray, that is said. */
export function TrayForm() {
  const { t } = useWords();
  const text = useId();
  const [times, setTimes] = useState(0);
  const answer = useAnswer('tray', () => ombud.tray.tray(undefined), times);
  const { refusal, run } = useTask();
  const { isThere, stays } =
    answer.state === 'ready' ? answer.value : { isThere: true, stays: false };
  const choose = async (next: boolean) => {
    if (await run(() => ombud.tray.stayInTray({ stays: next }))) setTimes(times + 1);
  };
  return (
    <Group title={t('desk.tray.title')} text={t('desk.tray.text')}>
      <FormControlLabel
        control={
          <Switch
            checked={isThere && stays}
            disabled={answer.state !== 'ready' || !isThere}
            slotProps={{ input: { 'aria-describedby': text } }}
            onChange={(_, next) => void choose(next)}
          />
        }
        label={t('desk.tray.stays')}
      />
      <Typography variant="body2" color="textSecondary" id={text}>
        {t(isThere ? 'desk.tray.staying' : 'desk.tray.none')}
      </Typography>
      <RefusalNotice refusal={refusal} />
    </Group>
  );
}
