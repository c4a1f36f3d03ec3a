import { TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { roles, type Role } from '#domain/team/event.ts';
import type { Response } from '#shared/contract/contract.ts';
import { useTask } from '../../../ask/use-task.ts';
import { ombud } from '../../../bridge.ts';
import { closeDialog } from '../../../components/dialogs/dialog-store.ts';
import { focusFirst } from '../../../components/dialogs/focus-first.ts';
import { FormDialog } from '../../../components/dialogs/form-dialog.tsx';
import { DayField } from '../../../components/fields/day-field.tsx';
import { saveFile } from '../../../components/files/save-file.ts';
import { sayDue } from '../../../messages/dates.ts';
import { useWords } from '../../../messages/use-words.ts';
import { GivenChoice } from './given-choice.tsx';
import { RoleChoice } from './role-choice.tsx';
import { useGiven } from './use-given.ts';
import { WordsToRead } from './words-to-read.tsx';
import { useKept } from '../../../components/unsaved/use-kept.ts';

type Invited = Extract<Response<'team:invite'>, { ok: true }>['value'];

/** Makes the file that lets somebody join, and says which words to read out to them. */
export function InviteDialog() {
  const { t, language } = useWords();
  const [name, setName] = useKept('name', '');
  const [role, setRole] = useKept<Role>('role', roles[1]);
  const [until, setUntil] = useKept('until', '');
  const given = useGiven();
  const [invited, setInvited] = useState<Invited>();
  const { busy, refusal, run } = useTask();
  const submit = async () => {
    if (invited) return closeDialog();
    const some = role === 'reader' && given.wanted && { given: given.wanted };
    const wanted = { name, role, ...(until !== '' && { until }), ...some };
    const made = await run(() => ombud.team.invite(wanted));
    if (!made) return;
    const { bytes, fileName } = made.value;
    saveFile(new Uint8Array(bytes), 'application/octet-stream', fileName);
    setInvited(made.value);
  };
  return (
    <FormDialog
      title={t('desk.team.inviteTitle')}
      submit={t(invited ? 'desk.shell.close' : 'desk.team.write')}
      done={invited !== undefined}
      ready={role !== 'reader' || given.isSaid}
      width="sm"
      busy={busy}
      refusal={refusal}
      onSubmit={() => void submit()}
    >
      {invited ? (
        <>
          <WordsToRead {...invited} title={t('desk.team.readOut', { name })} />
          <Typography color="textSecondary">
            {t('desk.team.taken', { date: sayDue(invited.until, language) })}
          </Typography>
        </>
      ) : (
        <>
          <Typography>{t('desk.team.inviteText')}</Typography>
          <TextField
            required
            inputRef={focusFirst}
            label={t('desk.team.name')}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
          <RoleChoice value={role} onChange={setRole} />
          {role === 'reader' && <GivenChoice {...given.fields} />}
          <DayField
            label={t('desk.team.lastDay')}
            value={until}
            onChange={setUntil}
            empty={t('desk.team.noLastDay')}
          />
        </>
      )}
    </FormDialog>
  );
}
