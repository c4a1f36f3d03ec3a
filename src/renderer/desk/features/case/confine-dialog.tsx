import { Alert, Typography } from '@mui/material';
import { useState } from 'react';
import type { TeamView } from '#shared/contract/book/team-contract.ts';
import { useAnswer } from '../../ask/use-answer.ts';
import { useTask } from '../../ask/use-task.ts';
import { ombud } from '../../bridge.ts';
import { closeDialog } from '../../components/dialogs/dialog-store.ts';
import { FormDialog } from '../../components/dialogs/form-dialog.tsx';
import { CheckGroup } from '../../components/fields/check-group.tsx';
import { WordsField } from '../../components/fields/words-field.tsx';
import { useConfidential } from '../../components/labels/confidential-cases.tsx';
import { sayToast } from '../../components/notices/toast-store.ts';
import { useKept } from '../../components/unsaved/use-kept.ts';
import { useWords } from '../../messages/use-words.ts';

/** Makes a case confidential, or changes who opens it. */
export function ConfineDialog({ reference }: { readonly reference: string }) {
  const team = useAnswer('team', () => ombud.team.show(undefined));
  return team.state === 'ready' && <ConfineForm reference={reference} team={team.value} />;
}

interface Props {
  readonly reference: string;
  readonly team: TeamView;
}

function ConfineForm({ reference, team: { me, officers } }: Props) {
  const { t } = useWords();
  const before = useConfidential().get(reference);
  const active = officers.filter(({ removedAt }) => removedAt === undefined);
  const ids = active.map(({ id }) => id);
  const named = before?.officers ?? [me];
  const [chosen, setChosen] = useState<readonly string[]>(ids.filter((id) => named.includes(id)));
  const [reason, setReason] = useKept('reason', '');
  const { busy, refusal, run } = useTask();
  const send = async () => {
    const asked = { reference, officers: [...chosen], reason };
    if (!(await run(() => ombud.cases.confine(asked)))) return;
    sayToast({ tone: 'done', title: t('desk.confidential.done', { reference }) });
    closeDialog();
  };
  return (
    <FormDialog
      width="sm"
      title={t(before ? 'desk.confidential.change' : 'desk.confidential.make')}
      submit={t(before ? 'desk.shell.save' : 'desk.confidential.make')}
      busy={busy}
      refusal={refusal}
      onSubmit={() => void send()}
    >
      <Typography variant="body2">{t('desk.confidential.meaning')}</Typography>
      <CheckGroup
        label={t('desk.confidential.who')}
        chosen={chosen}
        options={ids}
        say={(id) => active.find((one) => one.id === id)?.name ?? id}
        onChange={setChosen}
      />
      <WordsField
        label={t('desk.casefile.reason')}
        help={t('desk.confidential.reasonHelp')}
        lines={2}
        required
        value={reason}
        onChange={setReason}
      />
      <Typography variant="body2" color="textSecondary">
        {t('desk.confidential.whatTheyHad')}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {t('desk.confidential.forGood')}
      </Typography>
      <output>{warning(chosen, me, t)}</output>
    </FormDialog>
  );
}

/** What is said before it is too late: nobody else can undo it. */
function warning(chosen: readonly string[], me: string, t: ReturnType<typeof useWords>['t']) {
  if (chosen.length === 0) return null;
  if (!chosen.includes(me)) {
    return <Alert severity="warning">{t('desk.confidential.withoutYou')}</Alert>;
  }
  if (chosen.length > 1) return null;
  return <Alert severity="warning">{t('desk.confidential.oneAlone')}</Alert>;
}
