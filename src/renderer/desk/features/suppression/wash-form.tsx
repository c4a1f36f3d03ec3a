import { Alert, Button } from '@mui/material';
import { useState } from 'react';
import { useTask } from '../../ask/use-task.ts';
import { ombud } from '../../bridge.ts';
import { Group } from '../../components/fields/group.tsx';
import { openFile } from '../../components/files/open-file.ts';
import { RefusalNotice } from '../../components/notices/refusal-notice.tsx';
import { handOut } from '../../components/files/hand-out.ts';
import { useWords } from '../../messages/use-words.ts';

interface Counts {
  readonly rows: number;
  readonly removed: number;
  readonly unread: number;
}

/** Takes those on the list out of a mailing list, which is saved anew and kept nowhere. */
export function WashForm() {
  const { t } = useWords();
  const [counts, setCounts] = useState<Counts>();
  const { busy, refusal, run } = useTask();
  const wash = async (file: File) => {
    setCounts(undefined);
    const done = await run(async () => {
      const opened = await openFile(file);
      if (!opened.ok) return opened;
      const { name, bytes } = opened.value;
      return ombud.suppression.wash({ file: { name, bytes } });
    });
    if (!done) return;
    const { bytes, fileName, unreadFile, ...rest } = done.value;
    setCounts(rest);
    handOut(new Uint8Array(bytes), 'text/csv', fileName);
    if (unreadFile) handOut(new Uint8Array(unreadFile.bytes), 'text/csv', unreadFile.fileName);
  };
  return (
    <Group title={t('desk.suppression.wash')} text={t('desk.suppression.washText')}>
      <Button component="label" variant="outlined" loading={busy} sx={{ alignSelf: 'start' }}>
        {t('desk.suppression.pick')}
        <input
          hidden
          type="file"
          accept=".csv,.tsv,.txt"
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            target.value = '';
            if (file) void wash(file);
          }}
        />
      </Button>
      <RefusalNotice refusal={refusal} />
      {counts && (
        <output>
          <Alert severity={counts.unread > 0 ? 'warning' : 'success'} role="presentation">
            {t('desk.suppression.washed', { ...counts, count: counts.removed })}
            {counts.unread > 0 && ` ${t('desk.suppression.unread', { count: counts.unread })}`}
          </Alert>
        </output>
      )}
    </Group>
  );
}
