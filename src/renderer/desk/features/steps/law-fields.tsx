import { TextField } from '@mui/material';
import type { CaseView } from '#shared/views/views.ts';
import { useWords } from '../../messages/use-words.ts';

type Law = Exclude<CaseView['grounds'][number]['law'], undefined>;

interface Props {
  readonly law: Law;
  readonly onChange: (law: Law) => void;
}

/** Which law allows a decision by automated means, and the safeguards it lays down (Art. 22(2)(b)). */
export function LawFields({ law, onChange }: Props) {
  const { t } = useWords();
  return (
    <>
      <TextField
        required
        label={t('desk.steps.lawName')}
        value={law.name}
        onChange={(event) => onChange({ ...law, name: event.target.value })}
      />
      <TextField
        required
        multiline
        minRows={2}
        label={t('desk.steps.lawSafeguards')}
        helperText={t('desk.steps.lawHelp')}
        value={law.safeguards}
        onChange={(event) => onChange({ ...law, safeguards: event.target.value })}
      />
    </>
  );
}
