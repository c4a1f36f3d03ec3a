import {
  Alert,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  Skeleton,
  Stack,
  TextField,
  Typography,
} from '@mui/material';
import { useId, useState } from 'react';
import type { Request } from '#shared/contract/contract.ts';
import { useAnswer } from '../../../ask/use-answer.ts';
import { useTask } from '../../../ask/use-task.ts';
import { ombud } from '../../../bridge.ts';
import { DialogForm } from '../../../components/dialogs/dialog-form.tsx';
import { MissingNotice } from '../../../components/dialogs/missing-notice.tsx';
import { focusFirst } from '../../../components/dialogs/focus-first.ts';
import { RefusalNotice } from '../../../components/notices/refusal-notice.tsx';
import { useJob } from '../../../components/notices/use-job.ts';
import { useForget } from '../../../components/unsaved/use-forget.ts';
import { useKept } from '../../../components/unsaved/use-kept.ts';
import { UnsavedNotice } from '../../../components/unsaved/unsaved-notice.tsx';
import { useWords } from '../../../messages/use-words.ts';
import type { Draft } from './use-draft.ts';
import { DrawingProgress } from './drawing-progress.tsx';
import { useSayFinding } from '../checks/use-say-finding.ts';

interface Props {
  readonly asked: Request<'letters:prepare'>;
  /** The letter behind the dialog: what goes out is what stands there, or nothing. */
  readonly draft: Draft;
  readonly onCancel: () => void;
  readonly onIssued: () => void;
}

/** Asks once more: an issued letter stays for good. What the check found, and an earlier issue, want a reason. */
export function IssueDialog({ asked, draft, onCancel, onIssued }: Props) {
  const { t } = useWords();
  const say = useSayFinding();
  const id = useId();
  const { reference, kind, language } = asked;
  const { busy, refusal, run } = useTask();
  const job = useJob();
  const [reasons, setReasons] = useKept<Record<string, string>>('reasons', {});
  const [reason, setReason] = useKept('reason', '');
  const forget = useForget();
  const cancel = () => {
    forget();
    onCancel();
  };
  const answer = useAnswer(`issue ${reference} ${kind} ${language}`, () =>
    ombud.letters.prepare(asked),
  );
  const { drawn, isCurrent, refusal: undrawn } = draft;
  // What was there to be read when this was asked for; what changes behind the dialog nobody has read.
  const [shown, setShown] = useState<string>();
  if (shown === undefined && isCurrent && drawn && !undrawn) setShown(drawn.sha256);
  const issue = async () => {
    const wanted = {
      ...asked,
      ...(shown !== undefined && { shown }),
      reasons,
      reason,
      job: job.begin(),
    };
    const issued = await ombud.letters.issue(wanted);
    if (!issued.ok && issued.error.code === 'letter-otherwise') draft.again();
    return issued;
  };
  const send = async () => {
    if (await run(issue)) {
      forget();
      onIssued();
    }
  };
  const why = refusal ?? (shown === undefined ? undrawn : undefined);
  const prepared = answer.state === 'ready' ? answer.value : undefined;
  const isDenied = ({ severity }: { readonly severity: string }) => severity === 'contradiction';
  const denied = prepared?.findings.filter(isDenied);
  const open = prepared?.findings.filter((finding) => !isDenied(finding));
  return (
    <Dialog open fullWidth maxWidth="sm" onClose={cancel} aria-labelledby={id}>
      <DialogForm onSubmit={() => void send()}>
        <DialogTitle id={id}>{t('desk.letters.issueTitle')}</DialogTitle>
        <DialogContent>
          <Stack spacing={2.5}>
            <DialogContentText>{t('desk.letters.issueText')}</DialogContentText>
            <UnsavedNotice />
            {!prepared && <Skeleton variant="rounded" height={60} />}
            {prepared?.replaces && (
              <TextField
                required
                inputRef={focusFirst}
                label={t('desk.letters.againReason')}
                helperText={t('desk.letters.againHelp', { version: prepared.replaces.version + 1 })}
                value={reason}
                onChange={(event) => setReason(event.target.value)}
              />
            )}
            {denied?.map(({ code, facts }) => (
              <Alert key={code} severity="error">
                {say({ code, facts })}
              </Alert>
            ))}
            {open?.map(({ code, facts }, index) => (
              <Stack key={code} spacing={1.5}>
                <Typography variant="body2" id={`${id}-${code}`}>
                  {say({ code, facts })}
                </Typography>
                <TextField
                  required
                  {...(index === 0 && !prepared?.replaces && { inputRef: focusFirst })}
                  multiline
                  label={t('desk.letters.findingReason')}
                  slotProps={{ htmlInput: { 'aria-describedby': `${id}-${code}` } }}
                  value={reasons[code] ?? ''}
                  onChange={(event) => setReasons({ ...reasons, [code]: event.target.value })}
                />
              </Stack>
            ))}
            <DrawingProgress busy={busy} job={job} />
            <MissingNotice />
            <RefusalNotice refusal={why?.code === 'job-stopped' ? undefined : why} />
          </Stack>
        </DialogContent>
        <DialogActions>
          <Button onClick={cancel}>{t('desk.shell.cancel')}</Button>
          <Button
            type="submit"
            variant="contained"
            loading={busy || (shown === undefined && !isCurrent)}
            disabled={!prepared || denied?.length !== 0 || shown === undefined}
          >
            {t('desk.letters.issue')}
          </Button>
        </DialogActions>
      </DialogForm>
    </Dialog>
  );
}
