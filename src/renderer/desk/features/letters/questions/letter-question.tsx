import { Stack, TextField } from '@mui/material';
import { type QuestionName, questions } from '#domain/letter/answers/questions.ts';
import type { ReasonPlace } from '#domain/reasons/saved-reason.ts';
import { Choice } from '../../../components/fields/choice.tsx';
import { DayField } from '../../../components/fields/day-field.tsx';
import { SavedReasons } from '../../../components/reasons/saved-reasons.tsx';
import { useWords } from '../../../messages/use-words.ts';

/** Questions that ask for a reason which may have been given before. */
const places: Partial<Record<QuestionName, ReasonPlace>> = {
  extension_reason: { use: 'extension', ground: '' },
  lifting_reason: { use: 'restriction-lifting', ground: '' },
};

interface Props {
  readonly name: QuestionName;
  readonly optional: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** One question about a letter, answered in the form it wants. */
export function LetterQuestion({ name, optional, value, onChange }: Props) {
  const { t, words } = useWords();
  const question = questions[name];
  const label = t(`letters.questions.${name}`);
  const help = optional ? t('desk.letters.optional') : '';
  if (question.form === 'choice') {
    return (
      <Choice
        label={label}
        value={value}
        options={question.options}
        say={(option) => words(`letters.options.${name}.${option}`)}
        onChange={onChange}
      />
    );
  }
  if (question.form === 'date') {
    return (
      <DayField
        label={label}
        value={value}
        onChange={onChange}
        {...(optional ? { empty: help } : {})}
      />
    );
  }
  const long = question.form === 'text' || question.form === 'lines';
  const place = places[name];
  const field = (
    <TextField
      fullWidth
      required={!optional}
      label={label}
      helperText={help}
      value={value}
      multiline={long}
      minRows={long ? 2 : 1}
      maxRows={12}
      onChange={(event) => onChange(event.target.value)}
    />
  );
  return place ? (
    <Stack spacing={0.5}>
      {field}
      <SavedReasons of={place} value={value} onChange={onChange} />
    </Stack>
  ) : (
    field
  );
}
