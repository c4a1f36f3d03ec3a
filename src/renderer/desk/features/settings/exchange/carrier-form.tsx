import { Alert, Button, Stack, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import type { CarrierChoice } from '#shared/contract/book/exchange-contract.ts';
import { useTask } from '../../../ask/use-task.ts';
import { ombud } from '../../../bridge.ts';
import { FolderField } from '../../../components/fields/folder-field.tsx';
import { PillChoice } from '../../../components/fields/pill-choice.tsx';
import { RefusalNotice } from '../../../components/notices/refusal-notice.tsx';
import { sayToast } from '../../../components/notices/toast-store.ts';
import { UnsavedNotice } from '../../../components/unsaved/unsaved-notice.tsx';
import { useForget } from '../../../components/unsaved/use-forget.ts';
import { useKept } from '../../../components/unsaved/use-kept.ts';
import { useWords } from '../../../messages/use-words.ts';
import { type ExchangeView, noteExchange } from './exchange-view.ts';

const kinds = ['none', 'folder', 'postgres'] as const;
type Kind = (typeof kinds)[number];

/** The three ways, what each wants to know, and a try before it is used. */
export function CarrierForm({ view }: { readonly view: ExchangeView }) {
  const { t } = useWords();
  const [kind, setKind] = useKept<Kind>('kind', view.kind);
  const [dir, setDir] = useKept('dir', view.kind === 'folder' ? view.place : '');
  // A password is in it: what is typed of it is kept nowhere.
  const [address, setAddress] = useState('');
  const [works, setWorks] = useState(false);
  const { busy, refusal, run } = useTask();
  const forget = useForget();
  const choice = choiceOf(kind, dir, address);
  const isChanged =
    kind !== view.kind || (kind === 'folder' && dir !== view.place) || address !== '';

  const edit = (change: () => void) => {
    setWorks(false);
    change();
  };
  const test = async () => {
    setWorks(false);
    if (choice && (await run(() => ombud.exchange.test(choice)))) setWorks(true);
  };
  const choose = async () => {
    if (!choice || !(await run(() => ombud.exchange.choose(choice)))) return;
    forget();
    setAddress('');
    noteExchange();
    sayToast({ tone: 'done', title: t('desk.exchange.chosen') });
  };

  return (
    <Stack spacing={1.5}>
      <UnsavedNotice />
      <PillChoice
        label={t('desk.exchange.way')}
        value={kind}
        options={kinds}
        say={(one) => t(`desk.exchange.${one}`)}
        onChange={(one) => edit(() => setKind(one))}
      />
      <Typography variant="body2" color="textSecondary">
        {t(`desk.exchange.${kind}Text`)}
      </Typography>
      {kind === 'folder' && (
        <FolderField
          label={t('desk.exchange.dir')}
          value={dir}
          onChange={(path) => edit(() => setDir(path))}
        />
      )}
      {kind === 'postgres' && (
        <TextField
          label={t('desk.exchange.address')}
          type="password"
          value={address}
          helperText={
            view.kind === 'postgres'
              ? t('desk.exchange.addressKept', { place: view.place })
              : t('desk.exchange.addressHelp')
          }
          slotProps={{ htmlInput: { autoComplete: 'off', spellCheck: false } }}
          onChange={({ target }) => edit(() => setAddress(target.value))}
        />
      )}
      <RefusalNotice refusal={refusal} />
      {works && (
        <output>
          <Alert severity="success" role="presentation">
            {t('desk.exchange.works')}
          </Alert>
        </output>
      )}
      <Stack direction="row" spacing={1}>
        {kind !== 'none' && (
          <Button variant="outlined" loading={busy} disabled={!choice} onClick={() => void test()}>
            {t('desk.exchange.test')}
          </Button>
        )}
        <Button
          variant="outlined"
          loading={busy}
          disabled={!choice || !isChanged}
          onClick={() => void choose()}
        >
          {t('desk.exchange.choose')}
        </Button>
      </Stack>
    </Stack>
  );
}

/** What is asked for, once all that it takes is there. */
function choiceOf(kind: Kind, dir: string, address: string): CarrierChoice | undefined {
  if (kind === 'none') return { kind };
  if (kind === 'folder') return dir.trim() === '' ? undefined : { kind, dir: dir.trim() };
  return address.trim() === '' ? undefined : { kind, address: address.trim() };
}
