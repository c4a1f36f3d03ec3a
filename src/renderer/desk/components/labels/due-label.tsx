import CheckCircle from '@mui/icons-material/CheckCircleOutlined';
import ErrorOutlined from '@mui/icons-material/ErrorOutlined';
import Event from '@mui/icons-material/EventOutlined';
import HourglassBottom from '@mui/icons-material/HourglassBottom';
import NotificationImportant from '@mui/icons-material/NotificationImportantOutlined';
import type { SvgIcon } from '@mui/material';
import { styled } from '@mui/material/styles';
import type { Urgency } from '#domain/deadline/urgency.ts';
import { useWords } from '../../messages/use-words.ts';

const icons = {
  overdue: ErrorOutlined,
  today: NotificationImportant,
  week: HourglassBottom,
  later: Event,
  none: CheckCircle,
} satisfies Record<Urgency, typeof SvgIcon>;

const tones = {
  overdue: 'error',
  today: 'warning',
  week: 'warning',
  later: 'secondary',
  none: 'secondary',
} as const satisfies Record<Urgency, string>;

const Label = styled('span')<{ readonly tone: (typeof tones)[Urgency] }>(({ theme, tone }) => ({
  display: 'inline-flex',
  alignItems: 'center',
  gap: 4,
  ...theme.typography.caption,
  fontWeight: tone === 'secondary' ? 400 : 600,
  color: (theme.vars ?? theme).palette[tone].main,
}));

/** How near a due date is: in words and by an icon, so that colour only helps. */
export function DueLabel({ urgency }: { readonly urgency: Urgency }) {
  const { t } = useWords();
  const Icon = icons[urgency];
  return (
    <Label tone={tones[urgency]}>
      <Icon sx={{ fontSize: 15 }} aria-hidden />
      {t(`desk.cases.${urgency}`)}
    </Label>
  );
}
