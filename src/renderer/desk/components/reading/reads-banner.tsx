import { Alert } from '@mui/material';
import { sayDue } from '../../messages/dates.ts';
import { useWords } from '../../messages/use-words.ts';
import { useStatus } from '../../status/status-store.ts';
import { useReads } from '../../status/use-reads.ts';
import { readsId } from './why-shut.ts';

/** That whoever is at work only reads, and until which day. */
export function ReadsBanner() {
  const { t, language } = useWords();
  const until = useStatus(({ status }) => status?.until);
  const given = useStatus(({ status }) => status?.given);
  if (!useReads()) return null;
  return (
    <Alert variant="standard" severity="info" id={readsId} sx={{ borderRadius: 0 }}>
      {until === undefined
        ? t('desk.reading.always')
        : t('desk.reading.until', { date: sayDue(until, language) })}
      {given !== undefined && ` ${t('desk.reading.given', { count: given })}`}
    </Alert>
  );
}
