import CheckCircle from '@mui/icons-material/CheckCircleOutlined';
import { Typography } from '@mui/material';
import { styled } from '@mui/material/styles';
import { todayGroups } from '#shared/views/today-groups.ts';
import type { Today } from '#shared/views/today-view.ts';
import { useWords } from '../../messages/use-words.ts';
import { Calm } from './calm.tsx';
import { DoneLately } from './done-lately.tsx';
import { FirstDay } from './first-day.tsx';
import { TodayGroup } from './today-group.tsx';
import { WeekStrip } from './week-strip.tsx';

const Columns = styled('div')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  gap: theme.spacing(2.5),
  alignItems: 'start',
  '& > div': { flex: '999 1 560px', display: 'grid', gap: theme.spacing(2.5), minWidth: 0 },
  '& > section': { flex: '1 1 280px', minWidth: 0 },
}));

interface Props {
  readonly today: Today;
  readonly onShowAll: () => void;
}

/** The week ahead, what there is to do by what to do with it, and at the side what was done last. */
export function TodaySheet({ today, onShowAll }: Props) {
  const { t } = useWords();
  const { date, whose, groups, pressing } = today;
  const filled = todayGroups.filter((group) => groups[group].total > 0);
  if (today.isEmpty) return <FirstDay />;
  return (
    <>
      <WeekStrip today={date} whose={whose} />
      <Columns>
        <div>
          {filled.length === 0 && <Calm today={today} />}
          {filled.length > 0 && pressing + groups.settle.total === 0 && (
            <Typography sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
              <CheckCircle color="success" fontSize="small" aria-hidden />
              {t('desk.today.calmLine')}
            </Typography>
          )}
          {filled.map((name) => (
            <TodayGroup key={name} name={name} today={today} onShowAll={onShowAll} />
          ))}
        </div>
        <DoneLately today={date} />
      </Columns>
    </>
  );
}
