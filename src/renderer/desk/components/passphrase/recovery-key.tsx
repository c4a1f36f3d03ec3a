import ContentCopy from '@mui/icons-material/ContentCopyOutlined';
import Print from '@mui/icons-material/PrintOutlined';
import SaveAlt from '@mui/icons-material/SaveAltOutlined';
import { Button, Checkbox, FormControlLabel, Stack, Typography } from '@mui/material';
import { styled } from '@mui/material/styles';
import { useRef, useState } from 'react';
import { saveFile } from '../files/save-file.ts';
import { useCopy } from '../use-copy.ts';
import { useWords } from '../../messages/use-words.ts';

const Key = styled('output')(({ theme }) => ({
  display: 'block',
  padding: theme.spacing(2),
  borderRadius: 6,
  border: `1px dashed ${(theme.vars ?? theme).palette.primary.main}`,
  fontFamily: 'ui-monospace, Consolas, monospace',
  fontSize: '1rem',
  lineHeight: 1.8,
  letterSpacing: '0.04em',
  textAlign: 'center',
  overflowWrap: 'anywhere',
  userSelect: 'all',
}));

interface Props {
  readonly recoveryKey: string;
  readonly organisation: string;
  /** What the button says that leads on. */
  readonly done: string;
  readonly onDone: () => void;
}

/** Shows the recovery key once, and lets nobody past without saying that it is kept. */
export function RecoveryKey({ recoveryKey, organisation, done, onDone }: Props) {
  const { t } = useWords();
  const [saved, setSaved] = useState(false);
  const key = useRef<HTMLOutputElement>(null);
  const note = t('desk.book.recoveryFileNote', { organisation });
  const copy = useCopy('desk.book.copied', 'desk.book.notCopied', 'key');
  const saveText = () =>
    saveFile(`${note}\n\n${recoveryKey}\n`, 'text/plain', `${t('desk.book.recoveryFile')}.txt`);
  return (
    <Stack spacing={2} sx={{ mt: 3 }}>
      <Typography variant="h4" component="h2">
        {note}
      </Typography>
      <Key ref={key} data-copied="key" aria-label={t('desk.book.recoveryKey')}>
        {recoveryKey}
      </Key>
      <Stack direction="row" spacing={1} className="screen-only">
        <Button startIcon={<ContentCopy />} onClick={() => void copy(recoveryKey, key.current)}>
          {t('desk.book.copy')}
        </Button>
        <Button startIcon={<Print />} onClick={() => window.print()}>
          {t('desk.book.print')}
        </Button>
        <Button startIcon={<SaveAlt />} onClick={saveText}>
          {t('desk.book.saveText')}
        </Button>
      </Stack>
      <FormControlLabel
        className="screen-only"
        control={<Checkbox checked={saved} onChange={(_, checked) => setSaved(checked)} />}
        label={t('desk.book.iHaveSaved')}
      />
      <Button
        className="screen-only"
        variant="contained"
        size="medium"
        disabled={!saved}
        onClick={onDone}
      >
        {done}
      </Button>
    </Stack>
  );
}
