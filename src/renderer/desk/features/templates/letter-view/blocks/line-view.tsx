import { Box } from '@mui/material';
import { Segments } from '../run/segments.tsx';
import type { AtEdge } from '../run/use-press.ts';
import { inForm, type Line } from './change-blocks.ts';
import { useSayBlock } from './use-say-block.ts';

interface Props {
  readonly line: Line;
  readonly number: string;
  readonly onChange: (line: Line) => boolean;
  readonly onLines: (lines: readonly Line[]) => boolean;
  readonly onJoin: (way: 'up' | 'down') => AtEdge;
}

/** How lines of each form look, as they do in the letter. */
const looks = {
  title: { typography: 'h2' },
  heading: { typography: 'h3', mt: 1 },
  subheading: { typography: 'h4', mt: 0.5 },
  item: { display: 'list-item', listStyle: 'disc', marginInlineStart: 3 },
  numbered: { display: 'list-item', listStyle: 'decimal', marginInlineStart: 3 },
  text: {},
} as const;

/** A line, written in place in the form it has. */
export function LineView({ line, number, onChange, onLines, onJoin }: Props) {
  const say = useSayBlock();
  const goOn = line.form === 'item' || line.form === 'numbered' ? line.form : 'text';
  return (
    <Box sx={looks[line.form]}>
      <Segments
        pieces={line.pieces}
        label={say(line, number)}
        onChange={(pieces) => onChange({ ...line, pieces })}
        onLines={(lines) => {
          // Enter in an item that says nothing ends the list.
          if (goOn !== 'text' && lines.every((pieces) => pieces.length === 0)) {
            return onChange(inForm(line, 'text'));
          }
          return onLines(
            lines.map((pieces, at) => ({ ...(at === 0 ? line : inForm(line, goOn)), pieces })),
          );
        }}
        onStart={() => {
          if (line.form === 'title') return 'nothing';
          if (line.form === 'text') return onJoin('up');
          return onChange(inForm(line, 'text')) ? 'changed' : 'nothing';
        }}
        onEnd={() => onJoin('down')}
      />
    </Box>
  );
}
