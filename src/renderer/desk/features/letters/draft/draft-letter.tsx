import { Alert, Button, Skeleton, Stack, Typography } from '@mui/material';
import type { Request } from '#shared/contract/contract.ts';
import { undrawableText } from '#shared/words/undrawable-text.ts';
import { noteTaken } from '../../../components/files/hand-out.ts';
import { RefusalNotice } from '../../../components/notices/refusal-notice.tsx';
import { PdfViewer } from '../../../components/pdf/pdf-viewer.tsx';
import { useWords } from '../../../messages/use-words.ts';
import { DraftBar } from './draft-bar.tsx';
import { DrawingProgress } from './drawing-progress.tsx';
import type { Draft } from './use-draft.ts';

interface Props {
  readonly asked: Request<'letters:prepare'>;
  readonly draft: Draft;
  /** Whether it has gone out in some form already. */
  readonly issued: boolean;
  readonly onBefore: () => Promise<boolean>;
}

/** The letter as it would go out now. Where what is written cannot be drawn it says why, and the last that could stays. */
export function DraftLetter({ asked, draft, issued, onBefore }: Props) {
  const { t, words } = useWords();
  const { drawn, refusal, busy, job, again } = draft;
  const { reference, kind, language } = asked;
  const letter = t(`case.letters.${kind}`);
  const isStopped = refusal?.code === 'job-stopped';
  const printed = () => void noteTaken({ reference, name: letter, way: 'printed' });
  return (
    <Stack
      component="section"
      spacing={1}
      aria-label={t('desk.letters.previewOf', { letter: letter.toLowerCase() })}
      aria-busy={busy}
    >
      <DraftBar asked={asked} draft={draft} issued={issued} onBefore={onBefore} />
      {refusal && (
        <Stack component="output" spacing={0.5}>
          {isStopped ? (
            <Alert
              severity="info"
              action={
                <Button color="inherit" onClick={again}>
                  {t('desk.letters.drawAgain')}
                </Button>
              }
            >
              {t('desk.letters.stopped')}
            </Alert>
          ) : (
            <RefusalNotice refusal={refusal} />
          )}
          {drawn && (
            <Typography variant="body2" color="textSecondary">
              {t('desk.letters.lastDrawn')}
            </Typography>
          )}
        </Stack>
      )}
      {drawn && drawn.signs.length > 0 && (
        <Alert severity="info">
          {t('desk.letters.signs', { where: undrawableText(words, drawn.signs) })}
        </Alert>
      )}
      <DrawingProgress busy={busy} job={job} />
      {drawn ? (
        <PdfViewer bytes={drawn.pdf} label={drawn.fileName} language={language} onPrint={printed} />
      ) : (
        busy && <Skeleton variant="rounded" height={440} />
      )}
    </Stack>
  );
}
