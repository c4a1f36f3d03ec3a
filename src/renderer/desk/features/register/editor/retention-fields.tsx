import { Box, TextField } from '@mui/material';
import type { Retention } from '#domain/register/record-of-processing.ts';
import { useWords } from '../../../messages/use-words.ts';
import { useFault } from './faults-context.ts';
import { LinesField } from './lines-field.tsx';

interface Props {
  readonly where: string;
  readonly entry: Retention;
  readonly onChange: (entry: Retention) => void;
}

/** How a storage period is counted for one person; without months the text is all that letters say. */
export function RetentionFields({ where, entry, onChange }: Props) {
  const { t } = useWords();
  const { helperText } = useFault(`${where}.counted`);
  const { counted, ...uncounted } = entry;
  return (
    <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 2fr)' }}>
      <TextField
        type="number"
        label={t('desk.register.months')}
        helperText={t('desk.register.monthsHelp')}
        value={counted?.months ?? ''}
        slotProps={{ htmlInput: { min: 1, max: 1200 } }}
        onChange={(event) => {
          const months = Number(event.target.value);
          const whole = Number.isInteger(months) && months >= 1 && months <= 1200;
          onChange(
            whole ? { ...uncounted, counted: { from: counted?.from ?? [], months } } : uncounted,
          );
        }}
      />
      {counted && (
        <LinesField
          label={t('desk.register.countedFrom')}
          help={helperText ?? t('desk.register.countedFromHelp')}
          value={counted.from}
          onChange={(from) => onChange({ ...entry, counted: { ...counted, from } })}
        />
      )}
    </Box>
  );
}
