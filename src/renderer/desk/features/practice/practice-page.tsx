import { Button, Stack, Typography } from '@mui/material';
import type { Language } from '#domain/language.ts';
import type { Refusal } from '#shared/refusal.ts';
import { useTask } from '../../ask/use-task.ts';
import { ombud } from '../../bridge.ts';
import { FrontPage } from '../../components/front-page.tsx';
import { RefusalNotice } from '../../components/notices/refusal-notice.tsx';
import { useWords } from '../../messages/use-words.ts';
import type { Status } from '../../status/status-store.ts';
import { practiceWords } from './practice-words.ts';

interface Props {
  /** Why it was locked, when nobody asked for it. */
  readonly refusal?: Refusal;
  readonly onSpeak: (language: Language) => void;
  readonly onOpen: (status: Status) => void;
}

/** The door of the practice book: what it is, and one button. */
export function PracticePage({ refusal, onSpeak, onOpen }: Props) {
  const { language } = useWords();
  const words = practiceWords[language];
  const { busy, refusal: refused, run } = useTask();
  const open = async () => {
    const opened = await run(() => ombud.book.practise({ language }));
    if (opened) onOpen(opened.value);
  };
  return (
    <FrontPage title={words.title} text={words.text} onSpeak={onSpeak}>
      <Stack spacing={2} sx={{ mt: 2 }}>
        <Stack component="ul" spacing={1} sx={{ m: 0, pl: 3 }}>
          {words.points.map((point) => (
            <Typography component="li" key={point}>
              {point}
            </Typography>
          ))}
        </Stack>
        <RefusalNotice refusal={refused ?? refusal} />
        <Button variant="contained" size="medium" loading={busy} onClick={() => void open()}>
          {words.start}
        </Button>
      </Stack>
    </FrontPage>
  );
}
