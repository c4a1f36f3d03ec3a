import { Button, Typography } from '@mui/material';
import type { Language } from '#domain/language.ts';
import { FrontPage } from '../../../components/front-page.tsx';
import { useWords } from '../../../messages/use-words.ts';
import { RestoreForm } from './restore-form.tsx';

interface Props {
  readonly onSpeak: (language: Language) => void;
  readonly onBack: () => void;
  readonly onDone: () => void;
}

/** Restoring over a book that is there: what becomes of that one is said before anything is asked. */
export function RestorePage({ onSpeak, onBack, onDone }: Props) {
  const { t } = useWords();
  return (
    <FrontPage
      title={t('desk.book.restoreTitle')}
      text={t('desk.book.restoreText')}
      onSpeak={onSpeak}
    >
      <Typography sx={{ mt: 1 }}>{t('desk.book.restoreOver')}</Typography>
      <RestoreForm onDone={onDone} />
      <Button sx={{ mt: 2 }} onClick={onBack}>
        {t('desk.book.back')}
      </Button>
    </FrontPage>
  );
}
