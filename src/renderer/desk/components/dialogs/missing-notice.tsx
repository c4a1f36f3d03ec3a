import { Alert } from '@mui/material';
import { use } from 'react';
import { useWords } from '../../messages/use-words.ts';
import { Missing } from './missing-fields.ts';

/** Names what a form cannot be sent without; read out at once when it appears. */
export function MissingNotice() {
  const { t } = useWords();
  const fields = [...new Set(use(Missing))];
  if (fields.length === 0) return null;
  return <Alert severity="error">{t('desk.shell.fillIn', { fields: fields.join('; ') })}</Alert>;
}
