import { styled } from '@mui/material/styles';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import { useWords } from '../../../messages/use-words.ts';
import type { Pdf } from '../open-pdf.ts';
import { pageByKey } from './page-by-key.ts';
import { Thumbnail } from './thumbnail.tsx';

const width = 84;
const gap = 34;

const Rail = styled('div')(({ theme }) => ({
  width: 124,
  flex: 'none',
  overflow: 'hidden auto',
  borderInlineEnd: `1px solid ${(theme.vars ?? theme).palette.divider}`,
  '&:focus-visible': {
    outline: `2px solid ${(theme.vars ?? theme).palette.primary.main}`,
    outlineOffset: -2,
  },
}));

interface Props {
  readonly pdf: Pdf;
  readonly current: number;
  readonly onChoose: (page: number) => void;
}

/** The pages in small, to see where one is and to go elsewhere; arrows go from page to page. */
export function Thumbnails({ pdf, current, onChoose }: Props) {
  const { t } = useWords();
  const id = useId();
  const rail = useRef<HTMLDivElement>(null);
  // All alike, so that a thousand of them need no measuring; a page of another shape is fitted in.
  const size = {
    width,
    height: Math.round((width * pdf.firstPage.height) / pdf.firstPage.width),
  };
  // The compiler whose rule this is does not build the desk.
  // oxlint-disable-next-line react/incompatible-library
  const list = useVirtualizer({
    count: pdf.pages,
    getScrollElement: () => rail.current,
    estimateSize: () => size.height + gap,
    paddingStart: 12,
    overscan: 2,
  });
  useEffect(() => list.scrollToIndex(current - 1), [list, current]);
  const hear = (event: KeyboardEvent) => {
    const page = pageByKey(event.key, current, pdf.pages);
    if (page === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    onChoose(page);
  };
  return (
    <Rail
      ref={rail}
      // A select shows no pictures.
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="listbox"
      tabIndex={0}
      aria-label={t('desk.pdf.thumbnails')}
      aria-activedescendant={`${id}-${current}`}
      onKeyDown={hear}
    >
      <div role="presentation" style={{ position: 'relative', height: list.getTotalSize() }}>
        {list.getVirtualItems().map(({ index, start }) => (
          <Thumbnail
            key={index}
            pdf={pdf}
            id={`${id}-${index + 1}`}
            number={index + 1}
            top={start}
            size={size}
            label={t('desk.pdf.page', { page: index + 1, of: pdf.pages })}
            selected={index + 1 === current}
            onChoose={onChoose}
          />
        ))}
      </div>
    </Rail>
  );
}
