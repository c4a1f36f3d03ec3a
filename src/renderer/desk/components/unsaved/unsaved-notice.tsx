import { Alert, Button } from '@mui/material';
import { sayMoment } from '../../messages/dates.ts';
import { useWords } from '../../messages/use-words.ts';
import { RefusalNotice } from '../notices/refusal-notice.tsx';
import { useUnsavedPlace } from './unsaved-place.tsx';
import { formIn, useUnsaved } from './unsaved-store.ts';

/** Says in a form that what is in it is from before, and when what is written now cannot be kept, or is not. */
export function UnsavedNotice() {
  const { t, language } = useWords();
  const here = useUnsavedPlace();
  const { forms, elsewhere, refusal } = useUnsaved();
  if (!here) return null;
  const back = formIn({ forms }, here.place)?.back;
  return (
    <>
      {back && (
        <Alert
          severity="info"
          action={
            <Button color="inherit" size="small" onClick={here.discard}>
              {t('desk.unsaved.discard')}
            </Button>
          }
        >
          {t('desk.unsaved.isBack', { at: sayMoment(back.at, language) })}
        </Alert>
      )}
      {elsewhere.includes(here.place) && (
        <Alert severity="warning">{t('desk.unsaved.elsewhere')}</Alert>
      )}
      <RefusalNotice refusal={refusal} />
    </>
  );
}
