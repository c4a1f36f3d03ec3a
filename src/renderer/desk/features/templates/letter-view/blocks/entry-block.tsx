import { Box } from '@mui/material';
import type { Block, Piece } from '#shared/letter-text/letter-text.ts';
import { useWords } from '../../../../messages/use-words.ts';
import { Segments } from '../run/segments.tsx';
import type { AtEdge } from '../run/use-press.ts';

type Entry = Extract<Block, { type: 'entry' }>;

const space: Piece = { type: 'words', text: ' ' };
const asText = (pieces: readonly Piece[]): Block => ({
  type: 'line',
  form: 'text',
  mark: '',
  pieces,
});

interface Props {
  readonly entry: Entry;
  readonly number: string;
  readonly onChange: (block: Block) => boolean;
  readonly onLines: (lines: readonly Block[]) => boolean;
  readonly onJoin: (way: 'up' | 'down') => AtEdge;
}

/** A row of a table of facts: its term, and what it says. */
export function EntryBlock({ entry, number, onChange, onLines, onJoin }: Props) {
  const { t } = useWords();
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: '2fr 3fr', gap: 1 }}>
      <Box sx={{ color: 'text.secondary' }}>
        <Segments
          pieces={entry.term}
          label={t('desk.letterView.term', { number })}
          // A row without its term would be running text.
          onChange={(term) => term.length > 0 && onChange({ ...entry, term })}
          onStart={() => onJoin('up')}
        />
      </Box>
      <div>
        <Segments
          pieces={entry.value}
          label={t('desk.letterView.value', { number })}
          onChange={(value) => onChange({ ...entry, value })}
          onLines={([first = [], ...rest]) =>
            onLines([{ ...entry, value: first }, ...rest.map(asText)])
          }
          // Without what parts its term from its value it is running text.
          onStart={() =>
            onChange(asText([...entry.term, space, ...entry.value])) ? 'joined' : 'nothing'
          }
          onEnd={() => onJoin('down')}
        />
      </div>
    </Box>
  );
}
