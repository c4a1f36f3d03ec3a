import { Alert } from '@mui/material';
import { RefusalNotice } from '../../components/notices/refusal-notice.tsx';
import { useWords } from '../../messages/use-words.ts';
import { useDrafts } from './draft-store.ts';

/** That some of what lies here would be gone after a locking or a crash. */
export function FleetingNotice() {
  const { t } = useWords();
  const { drafts, unkept } = useDrafts();
  const count = drafts.filter(({ draft }) => draft.fleeting).length;
  return (
    <>
      {count > 0 && (
        <Alert severity="warning" sx={{ mx: 3, mb: 1.5 }}>
          {t('desk.intake.fleeting', { count })}
        </Alert>
      )}
      <RefusalNotice refusal={unkept} />
    </>
  );
}
