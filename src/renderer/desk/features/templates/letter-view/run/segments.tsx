import { Box, Typography } from '@mui/material';
import type { Branch, Piece } from '#shared/letter-text/letter-text.ts';
import { Run } from './run.tsx';
import type { RunPiece } from './run-pieces.ts';
import { useCondition } from '../blocks/use-condition.ts';

type Choice = Extract<Piece, { type: 'choice' }>;

interface Props {
  readonly pieces: readonly Piece[];
  readonly label: string;
  readonly onChange: (pieces: readonly Piece[]) => boolean;
  readonly onSplit?: (before: readonly Piece[], behind: readonly Piece[]) => boolean;
  readonly onStart?: () => void;
}

/** A line under the hand: what always stands in it, and under a sentence each what stands there sometimes. */
export function Segments({ pieces, label, onChange, onSplit, onStart }: Props) {
  const parts = segmentsOf(pieces);
  const join = (index: number, next: readonly Piece[]) =>
    parts.flatMap((part, at) => (at === index ? next : part.pieces));
  return parts.map((part, index) => {
    const key = `${part.type} ${index}`;
    const { choice } = part;
    if (choice) {
      return (
        <PieceChoice
          key={key}
          branches={choice.branches}
          label={label}
          onChange={(branches) => onChange(join(index, [{ type: 'choice', branches }]))}
        />
      );
    }
    return (
      <Run
        key={key}
        pieces={part.run}
        label={label}
        onChange={(run) => onChange(join(index, run))}
        onStart={index === 0 ? onStart : undefined}
        onSplit={
          onSplit &&
          ((before, behind) => {
            const lead = parts.slice(0, index).flatMap((one) => one.pieces);
            const rest = parts.slice(index + 1).flatMap((one) => one.pieces);
            return onSplit([...lead, ...before], [...behind, ...rest]);
          })
        }
      />
    );
  });
}

interface Segment {
  readonly type: 'run' | 'choice';
  readonly pieces: readonly Piece[];
  readonly run: readonly RunPiece[];
  readonly choice?: Choice;
}

/** Runs between choices; one that is empty is there only where nothing else is. */
function segmentsOf(pieces: readonly Piece[]): readonly Segment[] {
  const parts: Segment[] = [];
  let run: RunPiece[] = [];
  const close = () => {
    if (run.length > 0) parts.push({ type: 'run', pieces: run, run });
    run = [];
  };
  for (const piece of pieces) {
    if (piece.type === 'choice') {
      close();
      parts.push({ type: 'choice', pieces: [piece], run: [], choice: piece });
    } else run.push(piece);
  }
  close();
  return parts.length > 0 ? parts : [{ type: 'run', pieces: [], run: [] }];
}

interface ChoiceProps {
  readonly branches: readonly Branch<Piece>[];
  readonly label: string;
  readonly onChange: (branches: readonly Branch<Piece>[]) => boolean;
}

function PieceChoice({ branches, label, onChange }: ChoiceProps) {
  const say = useCondition();
  return branches.map((branch, index) => {
    const sentence = say(branch.when, index, branches.length);
    return (
      <Box
        key={`${branch.when?.name} ${branch.when?.is}`}
        sx={{
          borderInlineStart: '2px solid',
          borderColor: 'divider',
          paddingInlineStart: 1,
          marginInlineStart: 0.5,
          marginBlock: 0.5,
        }}
      >
        <Typography variant="caption" color="textSecondary">
          {sentence}
        </Typography>
        <Segments
          pieces={branch.holds}
          label={`${label}, ${sentence}`}
          onChange={(holds) => onChange(branches.with(index, { ...branch, holds }))}
        />
      </Box>
    );
  });
}
