import { TextField } from '@mui/material';
import { plainName } from '#domain/register/system-mapping.ts';
import { useAnswer } from '../../ask/use-answer.ts';
import { ombud } from '../../bridge.ts';
import { closeDialog } from '../../components/dialogs/dialog-store.ts';
import { focusFirst } from '../../components/dialogs/focus-first.ts';
import { FormDialog } from '../../components/dialogs/form-dialog.tsx';
import { useWords } from '../../messages/use-words.ts';
import { useMapping } from './mapping/use-mapping.ts';
import { useKept } from '../../components/unsaved/use-kept.ts';

interface Props {
  readonly reference: string;
  readonly system: string;
  readonly column: string;
}

/** Says of a column that it holds no personal data, or is internal, and why. */
export function InternalDialog({ reference, system, column }: Props) {
  const { t } = useWords();
  const save = useMapping(reference);
  const [why, setWhy] = useKept('why', '');
  const answer = useAnswer(`review ${reference}`, () => ombud.review.show({ reference }));
  const held = answer.state === 'ready' ? answer.value.systems : [];
  const mapping = held.find((one) => one.system === system)?.mapping;
  const submit = async () => {
    if (!mapping || why.trim() === '') return;
    const others = mapping.columns.filter((one) => plainName(one.column) !== plainName(column));
    const columns = [...others, { column, internal: why.trim() }];
    if (await save(system, { ...mapping, columns })) closeDialog();
  };
  return (
    <FormDialog
      title={t('desk.review.internalTitle', { column })}
      submit={t('desk.shell.save')}
      busy={!mapping}
      refusal={undefined}
      onSubmit={() => void submit()}
    >
      <TextField
        required
        fullWidth
        inputRef={focusFirst}
        label={t('desk.review.internalWhy')}
        helperText={t('desk.review.internalHelp')}
        value={why}
        onChange={(event) => setWhy(event.target.value)}
      />
    </FormDialog>
  );
}
