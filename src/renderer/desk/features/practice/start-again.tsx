import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { useId, useState } from 'react';
import { PractiseButton } from '../../components/practice/practise-button.tsx';
import { useWords } from '../../messages/use-words.ts';
import { practiceWords } from './practice-words.ts';

/** Empties the practice book, once somebody has said so twice. */
export function StartAgain() {
  const { language } = useWords();
  const words = practiceWords[language];
  const [asked, setAsked] = useState(false);
  const id = useId();
  return (
    <>
      <Button onClick={() => setAsked(true)}>{words.again}</Button>
      <Dialog open={asked} maxWidth="xs" onClose={() => setAsked(false)} aria-labelledby={id}>
        <DialogTitle id={id}>{words.againTitle}</DialogTitle>
        <DialogContent>{words.againText}</DialogContent>
        <DialogActions>
          <Button onClick={() => setAsked(false)}>{words.cancel}</Button>
          <PractiseButton go="anew" variant="contained">
            {words.againDo}
          </PractiseButton>
        </DialogActions>
      </Dialog>
    </>
  );
}
