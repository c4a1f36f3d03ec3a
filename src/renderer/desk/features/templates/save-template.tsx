import { Button, Stack, TextField } from '@mui/material';
import type { Language } from '#domain/language.ts';
import type { LetterKind } from '#domain/case/letters/letter-kinds.ts';
import type { TemplateView } from '#shared/contract/cases/letters-contract.ts';
import { useTask } from '../../ask/use-task.ts';
import { ombud } from '../../bridge.ts';
import { RefusalNotice } from '../../components/notices/refusal-notice.tsx';
import { sayToast } from '../../components/notices/toast-store.ts';
import { ChangeFields } from '../../components/reading/change-fields.tsx';
import { LeadsNotice } from '../../components/reading/leads-notice.tsx';
import { useForget } from '../../components/unsaved/use-forget.ts';
import { useKept } from '../../components/unsaved/use-kept.ts';
import { useWords } from '../../messages/use-words.ts';

interface Props {
  readonly kind: LetterKind;
  readonly language: Language;
  readonly template: TemplateView;
  readonly text: string;
  /** The version that the text was begun from. */
  readonly from: number;
  readonly usable: boolean;
  readonly onUndo: () => void;
}

/** Puts the text in use, with why; or goes back to the original. Nothing is lost: every version stays. */
export function SaveTemplate({ kind, language, template, text, from, usable, onUndo }: Props) {
  const { t } = useWords();
  const [reason, setReason] = useKept('reason', '');
  const forget = useForget();
  const { busy, refusal, run } = useTask();
  const changed = text !== template.text;
  const own = template.text !== template.original;
  const save = async () => {
    const saved = await run(() => ombud.templates.change({ kind, language, text, reason, from }));
    if (!saved) return;
    forget();
    sayToast({ tone: 'done', title: t('desk.templates.saved') });
  };
  const reset = async () => {
    const done = await run(() => ombud.templates.reset({ kind, language, reason, from }));
    if (!done) return;
    forget();
    sayToast({ tone: 'done', title: t('desk.templates.wasReset') });
  };
  return (
    <Stack spacing={1.5} sx={{ py: 1.5, '&:empty': { display: 'none' } }}>
      <LeadsNotice />
      {(changed || own) && (
        <ChangeFields leads>
          <TextField
            fullWidth
            required
            label={t('desk.templates.reason')}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
          <RefusalNotice refusal={refusal} />
          <Stack direction="row" spacing={1} sx={{ flexWrap: 'wrap' }}>
            {changed ? (
              <>
                <Button
                  variant="contained"
                  loading={busy}
                  disabled={!usable}
                  onClick={() => void save()}
                >
                  {t('desk.templates.save')}
                </Button>
                <Button onClick={onUndo}>{t('desk.templates.undo')}</Button>
              </>
            ) : (
              <Button variant="outlined" loading={busy} onClick={() => void reset()}>
                {t('desk.templates.reset')}
              </Button>
            )}
          </Stack>
        </ChangeFields>
      )}
    </Stack>
  );
}
