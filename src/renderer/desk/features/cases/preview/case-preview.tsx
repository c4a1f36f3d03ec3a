import Close from '@mui/icons-material/Close';
import { Button, IconButton, Skeleton, Stack, Typography } from '@mui/material';
import { styled } from '@mui/material/styles';
import type { CaseRow } from '#shared/views/views.ts';
import { useAnswer } from '../../../ask/use-answer.ts';
import { useSettled } from '../../../ask/use-settled.ts';
import { ombud } from '../../../bridge.ts';
import { useConfidential } from '../../../components/labels/confidential-cases.tsx';
import { RefusalNotice } from '../../../components/notices/refusal-notice.tsx';
import { useWords } from '../../../messages/use-words.ts';
import { toHash } from '../../../route.ts';
import { showPreview } from '../arrange/arrangement-store.ts';
import { PreviewFacts } from './preview-facts.tsx';

const Pane = styled('aside')(({ theme }) => ({
  width: '20.75rem',
  flex: 'none',
  overflow: 'auto',
  padding: theme.spacing(1.5, 2, 2),
  borderInlineStart: `1px solid ${(theme.vars ?? theme).palette.divider}`,
  background: (theme.vars ?? theme).palette.background.paper,
  // Beside a list that is still legible, or not at all so wide.
  '@container desk (max-width: 68.75rem)': { width: '18.25rem' },
}));

/** Who is passed with J or K is not asked for. */
const settleMs = 120;

/** The case at hand beside the list: who asks, for what, by when, what comes next, and what happened last. */
export function CasePreview({ row }: { readonly row: CaseRow | undefined }) {
  const { t } = useWords();
  const reference = useSettled(row?.reference, settleMs);
  return (
    <Pane aria-label={t('desk.list.preview')} aria-live="polite">
      <Stack direction="row" sx={{ justifyContent: 'space-between', alignItems: 'center' }}>
        <Typography variant="h4" component="h2" color="textSecondary">
          {row?.reference ?? t('desk.list.preview')}
        </Typography>
        <IconButton
          size="small"
          aria-label={t('desk.list.closePreview')}
          onClick={() => showPreview(false)}
        >
          <Close fontSize="small" />
        </IconButton>
      </Stack>
      {row ? (
        row.reference === reference && <Shown key={reference} reference={reference} />
      ) : (
        <Typography color="textSecondary">{t('desk.list.noneAtHand')}</Typography>
      )}
    </Pane>
  );
}

function Shown({ reference }: { readonly reference: string }) {
  const { t } = useWords();
  const isConfidential = useConfidential().has(reference);
  return (
    <Stack spacing={2}>
      {isConfidential ? (
        // Who has read it is written down: that is not to happen by passing over it.
        <Typography variant="body2">{t('desk.list.confidential')}</Typography>
      ) : (
        <Asked reference={reference} />
      )}
      <Button
        variant="outlined"
        sx={{ alignSelf: 'start' }}
        href={toHash({ page: 'case', reference })}
      >
        {t('desk.cases.open', { reference })}
      </Button>
    </Stack>
  );
}

function Asked({ reference }: { readonly reference: string }) {
  const answer = useAnswer(reference, () => ombud.cases.show({ reference }));
  if (answer.state === 'loading') return <Skeleton variant="rounded" height={180} />;
  if (answer.state === 'refused') return <RefusalNotice refusal={answer.refusal} />;
  return <PreviewFacts view={answer.value} />;
}
