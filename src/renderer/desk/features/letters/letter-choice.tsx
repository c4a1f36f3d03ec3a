import { Button, Stack } from '@mui/material';
import { useState } from 'react';
import type { CaseView } from '#shared/views.ts';
import { useTask } from '../../ask/use-task.ts';
import { ombud } from '../../bridge.ts';
import { Choice } from '../../components/choice.tsx';
import { RefusalNotice } from '../../components/refusal-notice.tsx';
import { useJob } from '../../components/use-job.ts';
import { languages } from '../../messages/languages.ts';
import { useWords } from '../../messages/use-words.ts';
import { DrawingProgress } from './drawing-progress.tsx';
import { likelyLetter } from './likely-letter.ts';
import type { ShownLetter } from './shown-letter.ts';

interface Props {
  readonly view: CaseView;
  readonly onShow: (letter: ShownLetter) => void;
}

/** Chooses a letter and its language, which is the requester's unless the person says otherwise. */
export function LetterChoice({ view, onShow }: Props) {
  const { t } = useWords();
  const { busy, refusal, run } = useTask();
  const job = useJob();
  const [kind, setKind] = useState(() => likelyLetter(view));
  const [language, setLanguage] = useState(view.language);
  const { reference } = view;
  const say = (tongue: typeof language) =>
    t(`desk.casefile.${tongue === 'sv' ? 'swedish' : 'english'}`);
  const preview = async () => {
    const drawn = await run(() =>
      ombud.letters.preview({ reference, kind, language, job: job.begin() }),
    );
    if (!drawn) return;
    const { pdf: bytes, pages, fileName } = drawn.value;
    onShow({ kind, language, bytes, pages, fileName, issued: false });
  };
  return (
    <Stack spacing={1.5}>
      <Stack direction="row" spacing={1.5} sx={{ alignItems: 'start' }}>
        <Choice
          label={t('desk.letters.kind')}
          value={kind}
          options={view.workflow.letters}
          width={250}
          say={(letter) => t(`case.letters.${letter}`)}
          onChange={setKind}
        />
        <Choice
          label={t('desk.letters.language')}
          value={language}
          options={languages}
          width={150}
          say={say}
          help={
            language === view.language
              ? undefined
              : t('desk.letters.notOtherLanguage', { language: say(view.language).toLowerCase() })
          }
          onChange={setLanguage}
        />
        <Button variant="contained" size="medium" loading={busy} onClick={() => void preview()}>
          {t(busy ? 'desk.letters.previewing' : 'desk.letters.preview')}
        </Button>
      </Stack>
      <DrawingProgress busy={busy} job={job} />
      <RefusalNotice refusal={refusal?.code === 'job-stopped' ? undefined : refusal} />
    </Stack>
  );
}
