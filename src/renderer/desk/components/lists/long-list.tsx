import { Box, List } from '@mui/material';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useRef } from 'react';

interface Props<T> {
  readonly lines: readonly T[];
  readonly keyOf: (line: T, index: number) => string;
  /** About how high a line is, in pixels; each is measured when it is drawn. */
  readonly height: number;
  readonly renderLine: (line: T) => ReactNode;
  /** Of lines in which nothing takes the focus: what they are called, and how high they may stand together, in pixels. */
  readonly box?: { readonly label: string; readonly maxHeight: number };
}

/** Lines of which those in view are drawn, so that five thousand of them are as quick as five. Fills the room it is given. */
export function LongList<T>({ lines, keyOf, height, renderLine, box }: Props<T>) {
  const scroller = useRef<HTMLDivElement>(null);
  // The compiler whose rule this is does not build the desk.
  // oxlint-disable-next-line react/incompatible-library
  const list = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    getItemKey: (index) => keyOf(lines[index] as T, index),
    overscan: 10,
  });
  return (
    <Box
      ref={scroller}
      {...(box && { tabIndex: 0, role: 'group', 'aria-label': box.label })}
      sx={{ overflow: 'auto', ...(box ? { maxHeight: box.maxHeight } : { height: '100%' }) }}
    >
      <List
        disablePadding
        aria-label={box?.label}
        sx={{ position: 'relative', height: list.getTotalSize() }}
      >
        {list.getVirtualItems().map(({ key, index, start }) => (
          <Box
            key={key}
            ref={list.measureElement}
            component="li"
            data-index={index}
            aria-setsize={lines.length}
            aria-posinset={index + 1}
            sx={{ position: 'absolute', insetInline: 0, listStyle: 'none' }}
            style={{ top: start }}
          >
            {renderLine(lines[index] as T)}
          </Box>
        ))}
      </List>
    </Box>
  );
}
