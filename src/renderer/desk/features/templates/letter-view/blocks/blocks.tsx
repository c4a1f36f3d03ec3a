import { Box } from '@mui/material';
import type { Block } from '#shared/letter-text/letter-text.ts';
import { BlockMenu } from './block-menu.tsx';
import { type BlocksProps, BlockView } from './block-view.tsx';
import { emptyLine, inForm, inPlaceOf, insertAfter, moved, without } from './change-blocks.ts';
import { always, inverted, onlyWhen, withOther, withOtherwise } from './change-choice.ts';
import { joinedDown, joinedUp } from './join-blocks.ts';
import { useSayBlock } from './use-say-block.ts';

/** The letter is what is seen; a block's menu comes with the hand or the keyboard, and is there where nothing can hover. */
const row = {
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) auto',
  alignItems: 'start',
  '@media (hover: hover)': {
    '&:not(:hover, :focus-within) > button[aria-expanded="false"]': { opacity: 0 },
  },
} as const;

/** Blocks under each other, each written in place and with a menu of its own. */
export function Blocks({ blocks: all, within, onChange }: BlocksProps) {
  const say = useSayBlock();
  // Where nothing stands there is a line to write in.
  const blocks = all.every(({ type }) => type === 'blank') ? [emptyLine] : all;
  return blocks.map((block, index) => {
    if (block.type === 'blank') return null;
    const number = `${within}${index + 1 - blocks.slice(0, index).filter((one) => one.type === 'blank').length}`;
    const add = (added: Block) => onChange(insertAfter(blocks, index, added));
    const to = (next: readonly Block[] | undefined) => next && (() => onChange(next));
    const other = withOther(blocks, index);
    const isTitle = block.type === 'line' && block.form === 'title';
    return (
      <Box
        // Blocks have no name of their own but their place and kind.
        // oxlint-disable-next-line react/no-array-index-key
        key={`${index} ${block.type}`}
        sx={row}
      >
        <div>
          <BlockView
            block={block}
            number={number}
            Blocks={Blocks}
            onChange={(next) => onChange(blocks.with(index, next))}
            onLines={(lines) => onChange(inPlaceOf(blocks, index, lines))}
            onJoin={(way) => {
              const next = way === 'up' ? joinedUp(blocks, index) : joinedDown(blocks, index);
              return next && onChange(next) ? 'joined' : 'nothing';
            }}
          />
        </div>
        <BlockMenu
          what={say(block, number)}
          form={block.type === 'line' ? block.form : undefined}
          onForm={(form) => {
            if (block.type === 'line') onChange(blocks.with(index, inForm(block, form)));
          }}
          onText={() => add(emptyLine)}
          onPart={(name) => add({ type: 'part', name })}
          onUp={to(moved(blocks, index, 'up'))}
          onDown={to(moved(blocks, index, 'down'))}
          onAlways={to(always(blocks, index))}
          onOnlyWhen={
            isTitle || block.type === 'code'
              ? undefined
              : (when) => onChange(onlyWhen(blocks, index, when))
          }
          onInvert={to(inverted(blocks, index))}
          onOtherwise={to(withOtherwise(blocks, index))}
          onOther={other && ((when) => onChange(other(when)))}
          onRemove={
            isTitle || block.type === 'code' ? undefined : () => onChange(without(blocks, index))
          }
        />
      </Box>
    );
  });
}
