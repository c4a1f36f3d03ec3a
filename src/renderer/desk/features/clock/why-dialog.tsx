import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Skeleton } from '@mui/material';
import { useId, useRef } from 'react';
import { useAnswer } from '../../ask/use-answer.ts';
import { ombud } from '../../bridge.ts';
import { closeDialog } from '../../components/dialogs/dialog-store.ts';
import { RefusalNotice } from '../../components/notices/refusal-notice.tsx';
import { useCopy } from '../../components/use-copy.ts';
import { useWords } from '../../messages/use-words.ts';
import { DuePicture } from './due-picture.tsx';
import { DueReasons } from './due-reasons.tsx';
import { whyText } from './why-text.ts';

/** Why a case is due when it is, wherever its date is shown: in a picture, in words, and to take along as text. */
export function WhyDialog({ reference }: { readonly reference: string }) {
  const { t, language } = useWords();
  const id = useId();
  const words = useRef<HTMLDivElement>(null);
  const copy = useCopy('desk.clock.copied', 'desk.clock.notCopied');
  const answer = useAnswer(reference, () => ombud.cases.show({ reference }));
  const due = answer.state === 'ready' ? answer.value.due : undefined;
  return (
    <Dialog open fullWidth maxWidth="md" onClose={closeDialog} aria-labelledby={id}>
      <DialogTitle id={id}>{t('desk.clock.whyOf', { reference })}</DialogTitle>
      <DialogContent>
        {answer.state === 'loading' && <Skeleton variant="rounded" height={220} />}
        <RefusalNotice refusal={answer.state === 'refused' ? answer.refusal : undefined} />
        {due && (
          <>
            <DuePicture due={due} />
            <div ref={words}>
              <DueReasons due={due} />
            </div>
          </>
        )}
      </DialogContent>
      <DialogActions>
        {due && (
          <Button
            sx={{ mr: 'auto' }}
            onClick={() => void copy(whyText(reference, due, t, language), words.current)}
          >
            {t('desk.clock.copy')}
          </Button>
        )}
        <Button variant="contained" onClick={closeDialog}>
          {t('desk.shell.close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
