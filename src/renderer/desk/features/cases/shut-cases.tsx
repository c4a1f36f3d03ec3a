import Lock from '@mui/icons-material/LockOutlined';
import { Typography } from '@mui/material';
import { styled } from '@mui/material/styles';
import { useId } from 'react';
import { useConfidential } from '../../components/labels/confidential-cases.tsx';
import { sayDay } from '../../messages/dates.ts';
import { useWords } from '../../messages/use-words.ts';
import { toHash } from '../../route.ts';

const Shut = styled('section')(({ theme }) => ({
  padding: theme.spacing(1, 3),
  borderBlockStart: `1px solid ${(theme.vars ?? theme).palette.divider}`,
  '& ul': { margin: 0, padding: 0, listStyle: 'none', maxHeight: 132, overflow: 'auto' },
  '& li': { ...theme.typography.body2, display: 'flex', gap: 16, paddingBlock: 4 },
  '& svg': { fontSize: 16, alignSelf: 'center' },
  '& a': { color: 'inherit', fontWeight: 550, width: '7.75rem' },
  '& li > span': { width: '16.25rem' },
}));

/** The confidential cases that others alone open: that there is one, of which kind, and since when. */
export function ShutCases() {
  const { t, language } = useWords();
  const id = useId();
  const shut = [...useConfidential().values()].filter(({ opens }) => !opens);
  if (shut.length === 0) return null;
  return (
    <Shut aria-labelledby={id}>
      <Typography variant="caption" color="textSecondary" component="h2" id={id}>
        {t('desk.confidential.shut', { count: shut.length })}
      </Typography>
      <ul>
        {shut.map(({ reference, kind, receivedAt }) => (
          <li key={reference}>
            <Lock aria-hidden />
            <a href={toHash({ page: 'case', reference })}>{reference}</a>
            <span>{t(`case.kinds.${kind}`)}</span>
            {sayDay(receivedAt, language)}
          </li>
        ))}
      </ul>
    </Shut>
  );
}
