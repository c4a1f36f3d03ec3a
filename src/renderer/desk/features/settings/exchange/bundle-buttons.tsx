import { Alert, Button, Stack } from '@mui/material';
import { useState } from 'react';
import { ok, refuse } from '#domain/result.ts';
import { largestTogether } from '#shared/largest-file.ts';
import { useTask } from '../../../ask/use-task.ts';
import { ombud } from '../../../bridge.ts';
import { Choice } from '../../../components/fields/choice.tsx';
import { saveFile } from '../../../components/files/save-file.ts';
import { RefusalNotice } from '../../../components/notices/refusal-notice.tsx';
import { useWords } from '../../../messages/use-words.ts';
import { type ExchangeView, noteExchange } from './exchange-view.ts';

/** No desk is called so. */
const everybody = 'all';

/** What a person does by hand: an exchange now, a file out, a file in. A file works beside any other way. */
export function BundleButtons({ view }: { readonly view: ExchangeView }) {
  const { t } = useWords();
  const { busy, refusal, run } = useTask();
  const [took, setTook] = useState<number>();
  const [forDesk, setForDesk] = useState(everybody);
  const names = new Map(view.desks.map(({ desk, officer }) => [desk, officer]));

  const now = async () => {
    setTook(undefined);
    await run(() => ombud.exchange.now(undefined));
    noteExchange();
  };
  const write = async () => {
    const made = await run(() =>
      ombud.exchange.writeBundle({ forDesk: forDesk === everybody ? '' : forDesk }),
    );
    if (!made) return;
    saveFile(new Uint8Array(made.value.bytes), 'application/octet-stream', made.value.fileName);
  };
  const read = async (file: File) => {
    setTook(undefined);
    const { size } = file;
    const bytes = await run(async () =>
      size > largestTogether
        ? refuse({ code: 'bundle-too-large', size, limit: largestTogether })
        : ok(new Uint8Array(await file.arrayBuffer())),
    );
    const taken = bytes && (await run(() => ombud.exchange.readBundle({ bytes: bytes.value })));
    noteExchange();
    if (taken) setTook(taken.value.events);
  };

  return (
    <Stack spacing={1.5}>
      {view.desks.length > 0 && (
        <Choice
          label={t('desk.exchange.for')}
          value={forDesk}
          options={[everybody, ...names.keys()]}
          say={(desk) => (desk === everybody ? t('desk.exchange.all') : (names.get(desk) ?? desk))}
          onChange={setForDesk}
          width={320}
        />
      )}
      <Stack direction="row" spacing={1} sx={{ flexWrap: 'wrap' }}>
        {view.kind !== 'none' && (
          <Button variant="outlined" loading={busy} onClick={() => void now()}>
            {t('desk.exchange.now')}
          </Button>
        )}
        <Button variant="outlined" loading={busy} onClick={() => void write()}>
          {t('desk.exchange.writeBundle')}
        </Button>
        <Button component="label" variant="outlined" loading={busy}>
          {t('desk.exchange.readBundle')}
          <input
            hidden
            type="file"
            accept=".ombud"
            onChange={({ target }) => {
              const [file] = target.files ?? [];
              target.value = '';
              if (file) void read(file);
            }}
          />
        </Button>
      </Stack>
      <RefusalNotice refusal={refusal} />
      {took !== undefined && (
        <output>
          <Alert severity="success" role="presentation">
            {took > 0 ? t('desk.exchange.took', { count: took }) : t('desk.exchange.tookNothing')}
          </Alert>
        </output>
      )}
    </Stack>
  );
}
