import Timer from '@mui/icons-material/TimerOutlined';
import { styled } from '@mui/material/styles';
import { timeLeft } from '../../messages/time-left.ts';
import { useWords } from '../../messages/use-words.ts';
import { useNow } from './use-now.ts';

const Label = styled('span')<{ readonly over: boolean }>(({ theme, over }) => ({
  display: 'inline-flex',
  alignItems: 'center',
  gap: 4,
  ...theme.typography.body2,
  fontWeight: 600,
  fontVariantNumeric: 'tabular-nums',
  whiteSpace: 'nowrap',
  color: (theme.vars ?? theme).palette[over ? 'error' : 'warning'].main,
}));

/** Hours and minutes to a breach's hour, counting down. Not read out as it ticks: that would never end. */
export function TimeLeft({ due }: { readonly due: string }) {
  const { t } = useWords();
  const { over, ...left } = timeLeft(due, useNow());
  return (
    <Label over={over} role="timer" aria-live="off">
      <Timer sx={{ fontSize: 16 }} aria-hidden />
      {'days' in left
        ? t(over ? 'desk.clock.daysLate' : 'desk.clock.daysLeft', { count: left.days })
        : t(over ? 'desk.clock.late' : 'desk.clock.left', left)}
    </Label>
  );
}
