import CheckCircle from '@mui/icons-material/CheckCircleOutlined';
import { Button, Typography } from '@mui/material';
import { styled } from '@mui/material/styles';
import { PageMessage } from '../../components/notices/page-message.tsx';
import { useWords } from '../../messages/use-words.ts';
import { toHash } from '../../route.ts';
import { isCalm, type Section, sections, type Today } from './sections.ts';
import { TodaySection } from './today-section.tsx';

const Columns = styled('div')(({ theme }) => ({
  display: 'grid',
  gap: theme.spacing(2.5),
  alignItems: 'start',
  gridTemplateColumns: 'repeat(auto-fit, minmax(440px, 1fr))',
  '& > div': { display: 'grid', gap: theme.spacing(2.5), minWidth: 0 },
}));

interface Props {
  readonly today: Today;
  readonly onShowAll: () => void;
}

/** What is due on the left, what can be done before that on the right. Empty sections are left out. */
export function TodaySheet({ today, onShowAll }: Props) {
  const { t } = useWords();
  const filled = (names: readonly Section[]) => names.filter((name) => today[name].total > 0);
  const columns = [filled(sections.due), filled(sections.ahead)].filter(({ length }) => length > 0);
  if (columns.length === 0) {
    return (
      <PageMessage
        icon={<CheckCircle color="success" fontSize="large" />}
        title={t('desk.today.calmTitle')}
        advice={t(today.whose === 'mine' ? 'desk.today.calmMine' : 'desk.today.calmAdvice')}
      >
        <Button variant="outlined" href={toHash({ page: 'cases' })}>
          {t('desk.today.toCases')}
        </Button>
      </PageMessage>
    );
  }
  return (
    <>
      {isCalm(today) && (
        <Typography sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
          <CheckCircle color="success" fontSize="small" aria-hidden />
          {t('desk.today.calmLine')}
        </Typography>
      )}
      <Columns>
        {columns.map((names) => (
          <div key={names.join()}>
            {names.map((name) => (
              <TodaySection key={name} name={name} today={today} onShowAll={onShowAll} />
            ))}
          </div>
        ))}
      </Columns>
    </>
  );
}
