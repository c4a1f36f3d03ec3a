import {
  FormControl,
  FormControlLabel,
  FormLabel,
  Radio,
  RadioGroup,
  Typography,
} from '@mui/material';
import { useId } from 'react';
import { useWords } from '../../messages/use-words.ts';

const ways = ['create', 'accept', 'restore', 'practise'] as const;
/** How somebody comes to a book where there is none. */
export type Way = (typeof ways)[number];

interface Props {
  readonly value: Way;
  readonly onChange: (way: Way) => void;
}

/** The ways to a book, and to one that only looks like it, under each other; and what the chosen one is for. */
export function WayIn({ value, onChange }: Props) {
  const { t } = useWords();
  const id = useId();
  const choose = (chosen: string) => {
    const way = ways.find((one) => one === chosen);
    if (way) onChange(way);
  };
  return (
    <FormControl component="fieldset" fullWidth>
      <FormLabel component="legend" sx={{ typography: 'caption', mb: 0.5 }}>
        {t('desk.book.way')}
      </FormLabel>
      <RadioGroup value={value} onChange={(_, chosen) => choose(chosen)}>
        {ways.map((way) => (
          <div key={way}>
            <FormControlLabel
              value={way}
              label={t(way === 'practise' ? 'desk.practice.way' : `desk.book.ways.${way}`)}
              control={
                <Radio
                  size="small"
                  sx={{ py: 0.5 }}
                  slotProps={{ input: { 'aria-describedby': `${id}-${way}` } }}
                />
              }
            />
            <Typography
              id={`${id}-${way}`}
              hidden={way !== value}
              variant="body2"
              color="textSecondary"
              sx={{ marginInlineStart: 3.25, mb: 0.75 }}
            >
              {t(way === 'practise' ? 'desk.practice.waysText' : `desk.book.waysText.${way}`)}
            </Typography>
          </div>
        ))}
      </RadioGroup>
    </FormControl>
  );
}
