import { Box } from '@mui/material';
import { Segments } from '../run/segments.tsx';
import { inForm, type Line } from './change-blocks.ts';
import { useSayBlock } from './use-say-block.ts';

interface Props {
  readonly line: Line;
  readonly number: string;
  readonly onChange: (line: Line) => boolean;
  readonly onSplit: (first: Line, second: Line) => boolean;
  readonly onRemove: () => void;
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
export function LineView({ line, number, onChange, onSplit, onRemove }: Props) {
  const say = useSayBlock();
  const goOn = line.form === 'item' || line.form === 'numbered' ? line.form : 'text';
  return (
    <Box sx={looks[line.form]}>
      <Segments
        pieces={line.pieces}
        label={say(line, number)}
        onChange={(pieces) => onChange({ ...line, pieces })}
        onSplit={(before, behind) =>
          onSplit({ ...line, pieces: before }, { ...inForm(line, goOn), pieces: behind })
        }
        onStart={() => {
          if (line.form === 'title') return;
          if (line.form !== 'text') onChange(inForm(line, 'text'));
          else if (line.pieces.length === 0) onRemove();
        }}
      />
    </Box>
  );
}
