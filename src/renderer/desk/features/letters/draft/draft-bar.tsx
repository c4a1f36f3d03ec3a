import { Stack, Typography } from '@mui/material';
import { useId, useState } from 'react';
import type { Request } from '#shared/contract/contract.ts';
import { sayToast } from '../../../components/notices/toast-store.ts';
import { ChangeButton } from '../../../components/reading/change-button.tsx';
import { UnsavedPlace } from '../../../components/unsaved/unsaved-place.tsx';
import { useWords } from '../../../messages/use-words.ts';
import { IssueDialog } from './issue-dialog.tsx';
import type { Draft } from './use-draft.ts';

interface Props {
  readonly asked: Request<'letters:prepare'>;
  readonly draft: Draft;
  /** Whether it has gone out in some form already: then it is not what comes next. */
  readonly issued: boolean;
  /** Keeps what is written; gives whether it could. What is issued is what is kept. */
  readonly onBefore: () => Promise<boolean>;
}

/** What the letter that is being written is called, what it still lacks, and its issue. */
export function DraftBar({ asked, draft, issued, onBefore }: Props) {
  const { t } = useWords();
  const id = useId();
  const [asking, setAsking] = useState(false);
  const { drawn, refusal } = draft;
  const { reference, kind, language } = asked;
  const letter = t(`case.letters.${kind}`);
  const missing = drawn?.missing.length ?? 0;
  const ask = async () => setAsking(await onBefore());
  const done = () => {
    const title = t('desk.letters.issued', { letter: letter.toLowerCase() });
    sayToast({ tone: 'done', title, advice: t('desk.letters.sendIt') });
    setAsking(false);
  };
  return (
    <Stack direction="row" spacing={1} sx={{ alignItems: 'center' }}>
      <Stack sx={{ flex: 1, minWidth: 0 }}>
        <Typography variant="h3" component="h2">
          {letter}
        </Typography>
        <Typography variant="caption" color="textSecondary" id={id}>
          {missing > 0
            ? t('desk.letters.missing', { count: missing })
            : drawn && t('desk.letters.pages', { count: drawn.pages })}
        </Typography>
      </Stack>
      <ChangeButton
        variant={issued ? 'outlined' : 'contained'}
        disabled={!drawn || missing > 0 || refusal !== undefined}
        aria-describedby={id}
        onClick={() => void ask()}
      >
        {t('desk.letters.issue')}
      </ChangeButton>
      {asking && (
        <UnsavedPlace place={`issue ${reference} ${kind} ${language}`} reference={reference}>
          <IssueDialog
            asked={asked}
            draft={draft}
            onCancel={() => setAsking(false)}
            onIssued={done}
          />
        </UnsavedPlace>
      )}
    </Stack>
  );
}
