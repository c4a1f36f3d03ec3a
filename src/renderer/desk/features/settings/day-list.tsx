import { Stack, Typography } from '@mui/material';
import { styled } from '@mui/material/styles';
import { Group } from '../../components/fields/group.tsx';
import { ChangeButton } from '../../components/reading/change-button.tsx';
import { sayDue, sayWeekday } from '../../messages/dates.ts';
import { useWords } from '../../messages/use-words.ts';

const Lines = styled('ul')(({ theme }) => ({
  margin: 0,
  padding: 0,
  listStyle: 'none',
  '& li': {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'center',
    gap: theme.spacing(1),
    paddingBlock: theme.spacing(0.75),
    '&:not(:first-of-type)': {
      borderBlockStart: `1px solid ${(theme.vars ?? theme).palette.divider}`,
    },
  },
}));

interface Props {
  readonly title: string;
  readonly text: string;
  readonly none: string;
  readonly add: string;
  readonly days: readonly {
    readonly date: string;
    readonly title: string;
    readonly note: string;
  }[];
  readonly onAdd: () => void;
  readonly onUndo: (date: string) => void;
}

/** Days on which staff know better than the calendar. */
export function DayList({ title, text, none, add, days, onAdd, onUndo }: Props) {
  const { t, language } = useWords();
  return (
    <Group title={title} text={text}>
      {days.length === 0 ? (
        <Typography variant="body2">{none}</Typography>
      ) : (
        <Lines>
          {days.map((day) => (
            <li key={day.date}>
              <Stack>
                <Typography variant="body2">
                  {[sayDue(day.date, language), sayWeekday(day.date, language), day.title]
                    .filter(Boolean)
                    .join(' · ')}
                </Typography>
                <Typography variant="caption" color="textSecondary">
                  {day.note}
                </Typography>
              </Stack>
              <ChangeButton
                aria-label={t('desk.settings.undoOf', { date: day.date })}
                onClick={() => onUndo(day.date)}
              >
                {t('desk.settings.undo')}
              </ChangeButton>
            </li>
          ))}
        </Lines>
      )}
      <ChangeButton variant="outlined" sx={{ alignSelf: 'start' }} onClick={onAdd}>
        {add}
      </ChangeButton>
    </Group>
  );
}
