import Lock from '@mui/icons-material/LockOutlined';
import { styled } from '@mui/material/styles';
import { useWords } from '../../messages/use-words.ts';
import { useConfidential } from './confidential-cases.tsx';

const Label = styled('span')(({ theme }) => ({
  ...theme.typography.caption,
  display: 'inline-flex',
  alignItems: 'center',
  gap: 4,
  fontWeight: 600,
  whiteSpace: 'nowrap',
  color: (theme.vars ?? theme).palette.warning.main,
  '& svg': { fontSize: 14 },
}));

interface Props {
  readonly reference: string;
  /** In a list the lock alone is drawn; the word is there for who cannot see it. */
  readonly brief?: boolean;
}

/** Says of a case that the named officers alone open it; nothing of any other. */
export function ConfidentialMark({ reference, brief }: Props) {
  const { t } = useWords();
  if (!useConfidential().has(reference)) return null;
  const word = t('desk.confidential.mark');
  if (!brief) {
    return (
      <Label>
        <Lock aria-hidden />
        {word}
      </Label>
    );
  }
  return (
    <Label title={word}>
      <Lock titleAccess={word} />
    </Label>
  );
}
