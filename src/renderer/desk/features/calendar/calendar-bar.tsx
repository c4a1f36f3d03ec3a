import ChevronLeft from '@mui/icons-material/ChevronLeft';
import ChevronRight from '@mui/icons-material/ChevronRight';
import SaveAlt from '@mui/icons-material/SaveAltOutlined';
import {
  Button,
  IconButton,
  Stack,
  ToggleButton,
  ToggleButtonGroup,
  Typography,
} from '@mui/material';
import { useSaveCalendar } from '../../components/files/use-save-calendar.ts';
import { sayMonth } from '../../messages/dates.ts';
import { useWords } from '../../messages/use-words.ts';
import { dayAfter } from './month.ts';

const views = ['month', 'agenda'] as const;
export type CalendarView = (typeof views)[number];

interface Props {
  readonly day: string;
  readonly today: string;
  readonly view: CalendarView;
  readonly onChoose: (day: string) => void;
  readonly onView: (view: CalendarView) => void;
}

/** Which month, seen how, and all of it as a file. */
export function CalendarBar({ day, today, view, onChoose, onView }: Props) {
  const { t, language } = useWords();
  const save = useSaveCalendar();
  const turn = (key: 'PageUp' | 'PageDown') => () => onChoose(dayAfter(key, day) ?? day);
  return (
    <Stack
      direction="row"
      spacing={1}
      sx={{ px: 3, py: 1.5, alignItems: 'center', flexWrap: 'wrap', whiteSpace: 'nowrap' }}
    >
      <Typography variant="h1" sx={{ mr: 1 }}>
        {t('desk.calendar.title')}
      </Typography>
      <IconButton size="small" aria-label={t('desk.calendar.previous')} onClick={turn('PageUp')}>
        <ChevronLeft />
      </IconButton>
      <Typography
        variant="h2"
        component="output"
        aria-live="polite"
        sx={{
          minWidth: '9.5rem',
          textAlign: 'center',
          '&::first-letter': { textTransform: 'uppercase' },
        }}
      >
        {sayMonth(day, language)}
      </Typography>
      <IconButton size="small" aria-label={t('desk.calendar.next')} onClick={turn('PageDown')}>
        <ChevronRight />
      </IconButton>
      <Button onClick={() => onChoose(today)}>{t('desk.calendar.today')}</Button>
      <span style={{ flex: 1 }} />
      <ToggleButtonGroup
        exclusive
        size="small"
        value={view}
        aria-label={t('desk.calendar.view')}
        onChange={(_, chosen: CalendarView | null) => chosen && onView(chosen)}
      >
        {views.map((name) => (
          <ToggleButton key={name} value={name}>
            {t(`desk.calendar.${name}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <Button variant="outlined" startIcon={<SaveAlt />} onClick={() => void save({})}>
        {t('desk.calendar.export')}
      </Button>
    </Stack>
  );
}
