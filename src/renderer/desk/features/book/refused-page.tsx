import { Typography } from '@mui/material';
import type { Language } from '#domain/case/case.ts';
import type { Refusal } from '#shared/refusal.ts';
import { refusalText } from '#shared/words/refusal-text.ts';
import { FrontPage } from '../../components/front-page.tsx';
import { useWords } from '../../messages/use-words.ts';

interface Props {
  readonly refusal: Refusal;
  readonly version: string;
  readonly onSpeak: (language: Language) => void;
}

/** A book that must not be touched: what is wrong and what to do, and no button that could make it worse. */
export function RefusedPage({ refusal, version, onSpeak }: Props) {
  const { t, words } = useWords();
  const { title, advice } = refusalText(words, refusal);
  return (
    <FrontPage
      title={title}
      text={advice}
      onSpeak={onSpeak}
      foot={t('desk.book.version', { version })}
    >
      <Typography variant="caption" color="textSecondary" component="p" sx={{ mt: 3 }}>
        {`${t('desk.book.refusedFacts')}: ${refusal.code}`}
      </Typography>
    </FrontPage>
  );
}
