import { Button, Stack, TextField } from '@mui/material';
import { type SubmitEvent, useState } from 'react';
import type { Response } from '#shared/contract/contract.ts';
import { useTask } from '../../../ask/use-task.ts';
import { ombud } from '../../../bridge.ts';
import { FileButton } from '../../../components/files/file-button.tsx';
import { openFile } from '../../../components/files/open-file.ts';
import { FactList } from '../../../components/lists/fact-list.tsx';
import { RefusalNotice } from '../../../components/notices/refusal-notice.tsx';
import { NewPassphrase } from '../../../components/passphrase/new-passphrase.tsx';
import { useChosen } from '../../../components/passphrase/use-chosen.ts';
import { sayDue } from '../../../messages/dates.ts';
import { useWords } from '../../../messages/use-words.ts';

type Shown = Extract<Response<'book:invitation'>, { ok: true }>['value'];
type Joined = Extract<Response<'book:accept'>, { ok: true }>['value'];

interface Invitation extends Shown {
  readonly bytes: Uint8Array;
}

interface Props {
  /** Told whether an invitation has been read. */
  readonly onInvited: (invited: boolean) => void;
  readonly onJoined: (joined: Joined) => void;
}

/** Joins a colleague's book: which file, what it says of itself, the words that are read out, and a passphrase of one's own. */
export function AcceptForm({ onInvited, onJoined }: Props) {
  const { t } = useWords();
  const { busy, refusal, run } = useTask();
  const [invitation, setInvitation] = useState<Invitation>();

  const pick = async (file: File) => {
    setInvitation(undefined);
    onInvited(false);
    const read = await run(() => openFile(file));
    if (!read) return;
    const { bytes } = read.value;
    const shown = await run(() => ombud.book.invitation({ bytes }));
    if (!shown) return;
    setInvitation({ ...shown.value, bytes });
    onInvited(true);
  };
  return (
    <Stack spacing={2} sx={{ mt: 3 }}>
      <FileButton
        label={t(invitation ? 'desk.book.otherInvitation' : 'desk.team.chooseFile')}
        accept=".ombud-invitation"
        busy={busy}
        onPick={(file) => void pick(file)}
      />
      <RefusalNotice refusal={refusal} />
      {invitation && (
        <JoinForm key={invitation.until} invitation={invitation} onJoined={onJoined} />
      )}
    </Stack>
  );
}

interface JoinProps {
  readonly invitation: Invitation;
  readonly onJoined: (joined: Joined) => void;
}

function JoinForm({ invitation, onJoined }: JoinProps) {
  const { t, language } = useWords();
  const { busy, refusal, run } = useTask();
  const [words, setWords] = useState('');
  const { organisation, inviter, invited, until, bytes } = invitation;
  const chosen = useChosen({ organisation, handler: invited });
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (!(await chosen.check()) || words.trim() === '') return;
    const { passphrase } = chosen;
    const joined = await run(() => ombud.book.accept({ bytes, words, passphrase }));
    if (joined) onJoined(joined.value);
  };
  const missing = chosen.tried && words.trim() === '';
  return (
    <Stack component="form" noValidate spacing={2} onSubmit={(e: SubmitEvent) => void submit(e)}>
      <FactList
        facts={[
          { term: t('desk.book.invitedTo'), value: organisation },
          { term: t('desk.book.invitedBy'), value: inviter },
          { term: t('desk.book.invitedYou'), value: invited },
          { term: t('desk.book.invitedUntil'), value: sayDue(until, language) },
        ]}
      />
      <TextField
        required
        multiline
        lang="en"
        label={t('desk.book.words')}
        value={words}
        error={missing}
        helperText={missing ? t('desk.book.fieldMissing') : t('desk.book.wordsHelp', { inviter })}
        slotProps={{
          htmlInput: { spellCheck: false, autoComplete: 'off' },
          formHelperText: { lang: language },
          inputLabel: { lang: language },
        }}
        onChange={(event) => setWords(event.target.value)}
      />
      <NewPassphrase label={t('desk.team.own')} {...chosen.fields} />
      <RefusalNotice refusal={refusal} />
      <Button type="submit" variant="contained" size="medium" loading={busy}>
        {t('desk.book.join')}
      </Button>
    </Stack>
  );
}
