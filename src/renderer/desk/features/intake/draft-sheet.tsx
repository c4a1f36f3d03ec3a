import { Paper, Stack, Typography } from '@mui/material';
import { useRef, useState } from 'react';
import { useTask } from '../../ask/use-task.ts';
import { AttachmentList } from '../../components/files/attachment-list.tsx';
import { KeyButton } from '../../components/keys/key-button.tsx';
import { LetterText } from '../../components/lists/letter-text.tsx';
import { RefusalNotice } from '../../components/notices/refusal-notice.tsx';
import { sayToast } from '../../components/notices/toast-store.ts';
import { useWords } from '../../messages/use-words.ts';
import { ReceiptReason } from '../../components/lists/receipt-reason.tsx';
import { isSetAside, joinsOf } from './answers.ts';
import { DraftQuestions } from './draft-questions.tsx';
import { DraftNotices } from './draft-notices.tsx';
import { DraftFields } from './draft-fields.tsx';
import type { TrayDraft } from './draft-store.ts';
import { OriginalMail } from './original/original-mail.tsx';
import { MarkedText } from './words/marked-text.tsx';
import { useSheetKeys } from './use-sheet-keys.ts';
import { discardDraft, saveDraft } from './save-draft.ts';

/** One draft as it will be saved: what was read, what is suggested, and the person's last word. */
export function DraftSheet({ held }: { readonly held: TrayDraft }) {
  const { t } = useWords();
  const { busy, refusal, run } = useTask();
  const { draft, edits } = held;
  const joins = joinsOf(held);
  const [original, setOriginal] = useState(false);
  const sheet = useRef<HTMLElement>(null);
  const saveable = edits.receivedAt !== '' && !isSetAside(held);
  const save = async () => {
    const saved = await run(() => saveDraft(held));
    if (!saved) return;
    const word = saved.value.joined ? 'desk.intake.joined' : 'desk.intake.saved';
    sayToast({ tone: 'done', title: t(word, { reference: saved.value.reference }) });
  };
  const discard = async () => {
    if (await run(() => discardDraft(draft.id))) {
      sayToast({ tone: 'done', title: t('desk.intake.discarded') });
    }
  };
  const toSave = {
    id: 'save',
    name: joins ? t('desk.intake.saveJoin', { reference: joins }) : t('desk.intake.save'),
    keys: 'S',
    isShut: !saveable || busy,
    run: () => void save(),
  };
  const toDiscard = {
    id: 'discard',
    name: t('desk.intake.discard'),
    keys: 'X',
    isShut: busy,
    run: () => void discard(),
  };
  const toKind = {
    id: 'kind',
    name: t('desk.list.menuKind'),
    keys: 'T',
    run: () => sheet.current?.querySelector<HTMLElement>('[data-kind] :checked')?.focus(),
  };
  const toOriginal = {
    id: 'original',
    name: t(original ? 'desk.intake.hideOriginal' : 'desk.intake.showOriginal'),
    keys: 'O',
    run: () => setOriginal(!original),
  };
  useSheetKeys([toSave, toKind, toOriginal, toDiscard]);
  return (
    <Paper
      ref={sheet}
      square
      sx={{ flex: 1, minWidth: 0, overflow: 'auto', px: 3, py: 2.5 }}
      component="section"
    >
      <Stack spacing={2} sx={{ maxWidth: '64rem' }}>
        <Stack direction="row" spacing={1} sx={{ alignItems: 'start', flexWrap: 'wrap' }}>
          <Typography variant="h2" sx={{ flex: '1 1 15rem', overflowWrap: 'anywhere' }}>
            {draft.subject === '' ? (
              t('desk.cases.noSubject')
            ) : (
              <MarkedText text={draft.subject} because={draft.because} />
            )}
          </Typography>
          <Stack direction="row" spacing={1} sx={{ flexShrink: 0 }}>
            <KeyButton hint="X" color="secondary" onClick={toDiscard.run} disabled={busy}>
              {toDiscard.name}
            </KeyButton>
            <KeyButton
              hint="S"
              variant="contained"
              loading={busy}
              disabled={!saveable}
              onClick={toSave.run}
            >
              {toSave.name}
            </KeyButton>
          </Stack>
        </Stack>
        <DraftQuestions held={held} />
        <DraftNotices draft={draft} />
        <RefusalNotice refusal={refusal} />
        <DraftFields held={held} />
        <ReceiptReason receipt={draft.receipt} />
        <AttachmentList attachments={draft.attachments} label={t('desk.intake.attachments')} />
        <KeyButton
          hint="O"
          size="small"
          aria-expanded={original}
          onClick={toOriginal.run}
          sx={{ alignSelf: 'start' }}
        >
          {toOriginal.name}
        </KeyButton>
        {original && <OriginalMail draftId={draft.id} language={draft.language} />}
        <LetterText lang={draft.language}>
          {draft.text === '' ? (
            t('desk.intake.noText')
          ) : (
            <MarkedText text={draft.text} because={draft.because} />
          )}
        </LetterText>
      </Stack>
    </Paper>
  );
}
