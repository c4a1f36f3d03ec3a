import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { useId, useState } from 'react';
import type { BuiltIn } from '#shared/contract/desk/about-contract.ts';
import { useAnswer } from '../../ask/use-answer.ts';
import { ombud } from '../../bridge.ts';
import { closeAbout } from '../../components/about-store.ts';
import { focusFirst } from '../../components/dialogs/focus-first.ts';
import { RefusalNotice } from '../../components/notices/refusal-notice.tsx';
import { useWords } from '../../messages/use-words.ts';
import { AboutFacts } from './about-facts.tsx';
import { LicenceList } from './licence-list.tsx';
import { LicenceText } from './licence-text.tsx';

/** What Ombud is, what it runs on and where the book lies; under it whose work is built in, each with its licence. */
export function AboutDialog() {
  const { t } = useWords();
  const title = useId();
  const [read, setRead] = useState<BuiltIn>();
  const answer = useAnswer('about', () => ombud.about.about(undefined));
  return (
    <Dialog open fullWidth maxWidth="sm" onClose={closeAbout} aria-labelledby={title}>
      <DialogTitle id={title}>{t('desk.about.title')}</DialogTitle>
      {/* It scrolls, and so must be reached by keyboard. */}
      <DialogContent tabIndex={0} key={read?.name ?? ''}>
        {answer.state === 'refused' && <RefusalNotice refusal={answer.refusal} />}
        {answer.state === 'ready' && !read && (
          <>
            <AboutFacts about={answer.value} />
            <LicenceList licences={answer.value.licences} onRead={setRead} />
          </>
        )}
        {read && <LicenceText of={read} />}
      </DialogContent>
      <DialogActions>
        {read && (
          <Button ref={focusFirst} onClick={() => setRead(undefined)}>
            {t('desk.about.back')}
          </Button>
        )}
        <Button onClick={closeAbout}>{t('desk.shell.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
