import CheckCircle from '@mui/icons-material/CheckCircleOutlined';
import RadioButtonUnchecked from '@mui/icons-material/RadioButtonUnchecked';
import WarningAmber from '@mui/icons-material/WarningAmberOutlined';
import { Typography } from '@mui/material';
import { styled } from '@mui/material/styles';
import type { CaseView } from '#shared/views/views.ts';
import { useNow } from '../../components/labels/use-now.ts';
import { sayDue } from '../../messages/dates.ts';
import { dayOf } from '../../messages/days.ts';
import { useWords } from '../../messages/use-words.ts';
import { standingOf } from './standing-of.ts';

const List = styled('ul')(({ theme }) => ({
  margin: theme.spacing(0.5, 0, 0),
  padding: 0,
  listStyle: 'none',
  ...theme.typography.body2,
  '& li': { display: 'grid', gridTemplateColumns: '20px 1fr auto', gap: 6, paddingBlock: 2 },
  '& svg': { fontSize: 16, marginBlockStart: 2 },
  '& small': { ...theme.typography.caption },
}));

const icons = {
  targetDone: <CheckCircle color="success" aria-hidden />,
  targetLate: <WarningAmber color="warning" aria-hidden />,
  targetOpen: <RadioButtonUnchecked color="secondary" aria-hidden />,
};

/** The company's own dates on the way to the legal one. */
export function TargetList({ view }: { readonly view: CaseView }) {
  const { t, language } = useWords();
  const today = dayOf(useNow());
  if (view.targets.length === 0) return null;
  return (
    <>
      <Typography variant="h4" component="h3" color="textSecondary" sx={{ mt: 2 }}>
        {t('desk.clock.targets')}
      </Typography>
      <List>
        {view.targets.map((target) => {
          const standing = standingOf(target, today);
          return (
            <li key={target.target}>
              {icons[standing]}
              <span>
                {t(`clock.targets.${target.target}`)}
                <Typography variant="caption" color="textSecondary" component="span">
                  {/* Beside the last word, wherever the line breaks. */}
                  {`\u00A0${t(`desk.clock.${standing}`)}`}
                </Typography>
              </span>
              <span>{sayDue(target.date, language, 'short')}</span>
            </li>
          );
        })}
      </List>
    </>
  );
}
