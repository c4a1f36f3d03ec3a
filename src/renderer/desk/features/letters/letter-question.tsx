import { TextField } from '@mui/material';
import { type QuestionName, questions } from '#domain/letter/answers/questions.ts';
import { Choice } from '../../components/fields/choice.tsx';
import { DayField } from '../../components/fields/day-field.tsx';
import { useWords } from '../../messages/use-words.ts';

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
  return (
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
}
