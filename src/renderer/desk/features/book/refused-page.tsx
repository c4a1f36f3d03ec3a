import { Button, Typography } from '@mui/material';
import { Suspense, useState } from 'react';
import type { Language } from '#domain/language.ts';
import type { Refusal } from '#shared/refusal.ts';
import { refusalText } from '#shared/words/refusal-text.ts';
import { FrontPage } from '../../components/front-page.tsx';
import { useWords } from '../../messages/use-words.ts';
import { RestorePage } from './restore/restore-lazily.ts';

interface Props {
  readonly refusal: Refusal;
  readonly version: string;
  /** A practice book is begun again instead of brought back. */
  readonly practice?: true;
  readonly onSpeak: (language: Language) => void;
  /** A backup has taken its place. */
  readonly onDone: () => void;
}

/** What a backup puts right; any other refusal has its cause outside the book. */
const restorable: ReadonlySet<Refusal['code']> = new Set([
  'book-damaged',
  'journal-gone',
  'keys-missing',
  'restore-unfinished',
  'keys-damaged',
  'key-cost-refused',
]);

/** A book that must not be touched: what is wrong and what to do, and no button that could make it worse: a backup takes nothing away. */
export function RefusedPage({ refusal, version, practice, onSpeak, onDone }: Props) {
  const { t, words } = useWords();
  const [restoring, setRestoring] = useState(false);
  const { title, advice } = refusalText(words, refusal);
  if (restoring) {
    return (
      <Suspense>
        <RestorePage onSpeak={onSpeak} onBack={() => setRestoring(false)} onDone={onDone} />
      </Suspense>
    );
  }
  return (
    <FrontPage title={title} text={advice} onSpeak={onSpeak} version={version}>
      <Typography variant="caption" color="textSecondary" component="p" sx={{ mt: 3 }}>
        {`${t('desk.book.refusedFacts')}: ${refusal.code}`}
      </Typography>
      {!practice && restorable.has(refusal.code) && (
        <Button variant="outlined" sx={{ mt: 2 }} onClick={() => setRestoring(true)}>
          {t('desk.book.restoreInstead')}
        </Button>
      )}
    </FrontPage>
  );
}
