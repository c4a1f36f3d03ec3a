import { Box, Typography } from '@mui/material';
import type { Branch, Piece } from '#shared/letter-text/letter-text.ts';
import { useWords } from '../../../../messages/use-words.ts';
import { Run } from './run.tsx';
import type { Edges } from './use-press.ts';
import type { RunPiece } from './run-pieces.ts';
import { useCondition } from '../blocks/use-condition.ts';

type Choice = Extract<Piece, { type: 'choice' }>;

interface Props extends Edges {
  readonly pieces: readonly Piece[];
  readonly label: string;
  readonly onChange: (pieces: readonly Piece[]) => boolean;
  /** Several lines in the place of this one. */
  readonly onLines?: ((lines: readonly (readonly Piece[])[]) => boolean) | undefined;
}

/** A line under the hand: what always stands in it, and under a sentence each what stands there sometimes. */
export function Segments({ pieces, label, onChange, onLines, onStart, onEnd }: Props) {
  const { t } = useWords();
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
        label={
          index === 0 ? label : t('desk.letterView.behind', { what: label, number: index / 2 })
        }
        onChange={(run) => onChange(join(index, run))}
        onStart={index === 0 ? onStart : undefined}
        onEnd={index === parts.length - 1 ? onEnd : undefined}
        onLines={
          onLines &&
          ((lines) => {
            const lead = parts.slice(0, index).flatMap((one) => one.pieces);
            const rest = parts.slice(index + 1).flatMap((one) => one.pieces);
            return onLines(
              lines.map((line, at) => [
                ...(at === 0 ? lead : []),
                ...line,
                ...(at === lines.length - 1 ? rest : []),
              ]),
            );
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

/** Runs before, between and behind choices: there can be written where nothing stands yet. */
function segmentsOf(pieces: readonly Piece[]): readonly Segment[] {
  const parts: Segment[] = [];
  let run: RunPiece[] = [];
  const close = () => {
    parts.push({ type: 'run', pieces: run, run });
    run = [];
  };
  for (const piece of pieces) {
    if (piece.type === 'choice') {
      close();
      parts.push({ type: 'choice', pieces: [piece], run: [], choice: piece });
    } else run.push(piece);
  }
  close();
  return parts;
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
