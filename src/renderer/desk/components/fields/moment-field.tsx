import { TextField } from '@mui/material';
import { useState } from 'react';
import { sayMoment, sayWeekday } from '../../messages/dates.ts';
import { parseInput, toInput } from '../../messages/moment-input.ts';
import { useWords } from '../../messages/use-words.ts';

interface Props {
  readonly label: string;
  /** An ISO instant, or '' when none is given yet. */
  readonly value: string;
  readonly onChange: (instant: string) => void;
  /** What an empty field means, when it may be left empty. */
  readonly empty?: string;
}

/**
 * A day with a time of day in the controller's zone; gives '' while what is written is none. It says back in
 * words what it has understood. Not the browser's own field: that one writes days in the browser's language.
 */
export function MomentField({ label, value, onChange, empty }: Props) {
  const { t, language } = useWords();
  const [text, setText] = useState(value && toInput(value));
  const understood = parseInput(text);
  const left = text.trim() === '' && empty !== undefined;
  const weekday = understood && sayWeekday(toInput(understood), language);
  return (
    <TextField
      fullWidth
      label={label}
      value={text}
      error={understood === '' && !left}
      helperText={
        understood
          ? `${weekday} ${sayMoment(understood, language)}`
          : left
            ? empty
            : t('desk.cases.dateMissing')
      }
      placeholder={t('desk.cases.datePattern')}
      slotProps={{ inputLabel: { shrink: true }, htmlInput: { autoComplete: 'off' } }}
      onChange={(event) => {
        setText(event.target.value);
        onChange(parseInput(event.target.value));
      }}
    />
  );
}
