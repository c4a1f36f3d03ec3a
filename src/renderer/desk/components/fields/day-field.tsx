import { TextField } from '@mui/material';
import { useState } from 'react';
import { sayDue, sayWeekday } from '../../messages/dates.ts';
import { parseDay } from '../../messages/days.ts';
import { useWords } from '../../messages/use-words.ts';

interface Props {
  readonly label: string;
  /** `YYYY-MM-DD`, or '' when none is given yet. */
  readonly value: string;
  readonly onChange: (day: string) => void;
  /** What an empty field means, when it may be left empty. */
  readonly empty?: string;
}

/** A day, written as in a calendar file and said back in words; gives '' while what is written is none. */
export function DayField({ label, value, onChange, empty }: Props) {
  const { t, language } = useWords();
  const [text, setText] = useState(value);
  const [last, setLast] = useState(value);
  if (value !== last) {
    setLast(value);
    // Given from elsewhere, as when another window has changed it; what is typed here stands as it is typed.
    if (value !== parseDay(text)) setText(value);
  }
  const day = parseDay(text);
  const left = text.trim() === '' && empty !== undefined;
  return (
    <TextField
      fullWidth
      label={label}
      value={text}
      required={empty === undefined}
      error={text.trim() !== '' && day === ''}
      helperText={
        day
          ? `${sayWeekday(day, language)} ${sayDue(day, language)}`
          : left
            ? empty
            : t('desk.clock.dayMissing')
      }
      placeholder={t('desk.clock.dayPattern')}
      slotProps={{ inputLabel: { shrink: true }, htmlInput: { autoComplete: 'off' } }}
      onChange={(event) => {
        setText(event.target.value);
        onChange(parseDay(event.target.value));
      }}
    />
  );
}
