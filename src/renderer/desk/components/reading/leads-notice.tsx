import { Alert, type AlertProps } from '@mui/material';
import { useWords } from '../../messages/use-words.ts';
import { leadsId, useWhyShut } from './why-shut.ts';

/** For an officer who is no lead, where something holds for the whole book: who changes it. */
export function LeadsNotice({ sx }: Pick<AlertProps, 'sx'>) {
  const { t } = useWords();
  if (useWhyShut(true) !== leadsId) return null;
  return (
    <Alert severity="info" role="note" id={leadsId} sx={sx ?? null}>
      {t('desk.reading.leads')}
    </Alert>
  );
}
