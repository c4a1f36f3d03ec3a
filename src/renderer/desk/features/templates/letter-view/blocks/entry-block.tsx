import { Box } from '@mui/material';
import type { Block } from '#shared/letter-text/letter-text.ts';
import { useWords } from '../../../../messages/use-words.ts';
import { Segments } from '../run/segments.tsx';

type Entry = Extract<Block, { type: 'entry' }>;

interface Props {
  readonly entry: Entry;
  readonly number: string;
  readonly onChange: (entry: Entry) => boolean;
}

/** A row of a table of facts: its term, and what it says. */
export function EntryBlock({ entry, number, onChange }: Props) {
  const { t } = useWords();
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: '2fr 3fr', gap: 1 }}>
      <Box sx={{ color: 'text.secondary' }}>
        <Segments
          pieces={entry.term}
          label={t('desk.letterView.term', { number })}
          // A row without its term would be running text.
          onChange={(term) => term.length > 0 && onChange({ ...entry, term })}
        />
      </Box>
      <div>
        <Segments
          pieces={entry.value}
          label={t('desk.letterView.value', { number })}
          onChange={(value) => onChange({ ...entry, value })}
        />
      </div>
    </Box>
  );
}
