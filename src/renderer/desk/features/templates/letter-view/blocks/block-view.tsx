import type { ComponentType } from 'react';
import type { Block } from '#shared/letter-text/letter-text.ts';
import { exceptWhen } from './change-choice.ts';
import type { AtEdge } from '../run/use-press.ts';
import { CodeBlock } from './code-block.tsx';
import { EntryBlock } from './entry-block.tsx';
import { Fold } from './fold.tsx';
import { LineView } from './line-view.tsx';
import { PartBlock } from './part-block.tsx';
import { useCondition } from './use-condition.ts';

export interface BlocksProps {
  readonly blocks: readonly Block[];
  /** Where they stand among all, for their names. */
  readonly within: string;
  /** Gives whether it may be so. */
  readonly onChange: (blocks: readonly Block[]) => boolean;
}

interface Props {
  readonly block: Block;
  readonly number: string;
  readonly onChange: (block: Block) => boolean;
  /** Several blocks in the place of this one. */
  readonly onLines: (lines: readonly Block[]) => boolean;
  /** This block and the one above or below as one. */
  readonly onJoin: (way: 'up' | 'down') => AtEdge;
  /** Draws what a choice holds: blocks again. */
  readonly Blocks: ComponentType<BlocksProps>;
}

type Choice = Extract<Block, { type: 'choice' }>;

/** One block of a letter, in the form it has. */
export function BlockView(props: Props) {
  const { block } = props;
  switch (block.type) {
    case 'line':
      return <LineView {...props} line={block} />;
    case 'entry':
      return <EntryBlock {...props} entry={block} />;
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

function ChoiceView({ choice, number, onChange, Blocks }: Props & { readonly choice: Choice }) {
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
