import { styled } from '@mui/material/styles';
import type { Pdf } from '../open-pdf.ts';
import { usePage } from '../page/use-page.ts';
import { usePicture } from '../page/use-picture.ts';
import type { Size } from '../page-places.ts';

/** Longer than for a page: these are drawn after what is being read. */
const restMs = 250;

const Option = styled('div')(({ theme }) => {
  const { palette } = theme.vars ?? theme;
  return {
    position: 'absolute',
    insetInline: 0,
    display: 'grid',
    justifyItems: 'center',
    alignContent: 'start',
    gap: 4,
    cursor: 'pointer',
    ...theme.typography.caption,
    color: palette.text.secondary,
    '& > div': {
      background: '#fff',
      outline: `1px solid ${palette.divider}`,
      '& canvas': { display: 'block', width: '100%', height: '100%' },
    },
    '&:hover > div': { outlineColor: palette.text.secondary },
    '&[aria-selected="true"]': {
      color: palette.primary.main,
      fontWeight: 600,
      '& > div': { outline: `2px solid ${palette.primary.main}`, outlineOffset: 1 },
    },
  };
});

interface Props {
  readonly pdf: Pdf;
  readonly id: string;
  readonly number: number;
  readonly top: number;
  readonly size: Size;
  readonly label: string;
  readonly selected: boolean;
  readonly onChoose: (page: number) => void;
}

/** One page in small. */
export function Thumbnail({ pdf, id, number, top, size, label, selected, onChoose }: Props) {
  const page = usePage(pdf, number, restMs);
  const picture = usePicture(page, size);
  return (
    // The list itself has the keyboard, as a list box does.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <Option
      id={id}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="option"
      aria-label={label}
      aria-selected={selected}
      aria-posinset={number}
      aria-setsize={pdf.pages}
      style={{ top }}
      onClick={() => onChoose(number)}
    >
      <div ref={picture} style={size} />
      <span aria-hidden>{number}</span>
    </Option>
  );
}
