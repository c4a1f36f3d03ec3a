import { Box } from '@mui/material';
import type { Block } from '#shared/letter-text/letter-text.ts';
import { Blocks } from './blocks.tsx';
import { inForm, type Line } from './change-blocks.ts';
import { exceptWhen } from './change-choice.ts';
import { CodeBlock } from './code-block.tsx';
import { EntryBlock } from './entry-block.tsx';
import { Fold } from './fold.tsx';
import { PartBlock } from './part-block.tsx';
import { Segments } from '../run/segments.tsx';
import { useCondition } from './use-condition.ts';
import { useSayBlock } from './use-say-block.ts';

interface Props {
  readonly block: Block;
  readonly number: string;
  readonly onChange: (block: Block) => boolean;
  readonly onSplit: (first: Block, second: Block) => boolean;
  readonly onRemove: () => void;
}

type Choice = Extract<Block, { type: 'choice' }>;

/** How lines of each form look, as they do in the letter. */
const looks = {
  title: { typography: 'h2' },
  heading: { typography: 'h3', mt: 1 },
  subheading: { typography: 'h4', mt: 0.5 },
  item: { display: 'list-item', listStyle: 'disc', marginInlineStart: 3 },
  numbered: { display: 'list-item', listStyle: 'decimal', marginInlineStart: 3 },
  text: {},
} as const;

/** One block of a letter, in the form it has. */
export function BlockView(props: Props) {
  const { block, number, onChange } = props;
  switch (block.type) {
    case 'line':
      return <LineView {...props} line={block} />;
    case 'entry':
      return <EntryBlock entry={block} number={number} onChange={onChange} />;
    case 'part':
      return <PartBlock name={block.name} />;
    case 'choice':
      return <ChoiceView {...props} choice={block} />;
    case 'code':
      return <CodeBlock block={block} />;
    default:
      return null;
  }
}

function ChoiceView({ choice, number, onChange }: Props & { readonly choice: Choice }) {
  const say = useCondition();
  const except = exceptWhen(choice);
  return choice.branches.map((branch, index) =>
    except && index === 0 ? null : (
      <Fold
        key={`${branch.when?.name} ${branch.when?.is}`}
        title={say(branch.when, index, choice.branches.length, except)}
        startOpen
      >
        <Blocks
          blocks={branch.holds}
          within={`${number}.${index + 1}.`}
          onChange={(holds) =>
            onChange({ ...choice, branches: choice.branches.with(index, { ...branch, holds }) })
          }
        />
      </Fold>
    ),
  );
}

function LineView({ line, number, onChange, onSplit, onRemove }: Props & { readonly line: Line }) {
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
