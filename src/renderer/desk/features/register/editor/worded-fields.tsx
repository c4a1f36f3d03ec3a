import { Box, TextField } from '@mui/material';
import type { Worded } from '#domain/register/record-of-processing.ts';
import { useWords } from '../../../messages/use-words.ts';
import { useFault } from './faults-context.ts';

interface Props {
  readonly label: string;
  readonly where: string;
  readonly value: Worded;
  readonly onChange: (value: Worded) => void;
  readonly lines?: number;
}

/** A text in both languages, side by side. */
export function WordedFields({ label, where, value, onChange, lines = 1 }: Props) {
  const { t } = useWords();
  const faults = { sv: useFault(`${where}.sv`), en: useFault(`${where}.en`) };
  return (
    <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: '1fr 1fr' }}>
      {(['sv', 'en'] as const).map((language) => (
        <TextField
          key={language}
          {...faults[language]}
          label={t(`desk.register.in.${language}`, { label })}
          value={value[language]}
          multiline={lines > 1}
          minRows={lines}
          slotProps={{ htmlInput: { lang: language } }}
          onChange={(event) => onChange({ ...value, [language]: event.target.value })}
        />
      ))}
    </Box>
  );
}
