import PlaylistAdd from '@mui/icons-material/PlaylistAddOutlined';
import { Button } from '@mui/material';
import { useRef } from 'react';
import { listFiles } from '../../components/files/accepted-files.ts';
import { PageMessage } from '../../components/notices/page-message.tsx';
import { useWords } from '../../messages/use-words.ts';

interface Props {
  readonly busy: boolean;
  readonly onPick: (file: File) => void;
}

/** The beginning: which list. */
export function PickList({ busy, onPick }: Props) {
  const { t } = useWords();
  const input = useRef<HTMLInputElement>(null);
  return (
    <PageMessage
      icon={<PlaylistAdd color="secondary" fontSize="large" />}
      title={t('desk.importCases.emptyTitle')}
      advice={t('desk.importCases.emptyAdvice')}
    >
      <input
        ref={input}
        hidden
        type="file"
        accept={listFiles.accept}
        aria-label={t('desk.importCases.file')}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) onPick(file);
          event.target.value = '';
        }}
      />
      <Button variant="contained" disabled={busy} onClick={() => input.current?.click()}>
        {t('desk.importCases.choose')}
      </Button>
    </PageMessage>
  );
}
