import { styled } from '@mui/material/styles';

/** The names under which hits are marked; the browser keeps one table of them for the whole page. */
export const marks = { all: 'pdf-hit', here: 'pdf-hit-here' } as const;

/** The sheet. Paper is white in dark windows too: this is how it will look to the person who gets it. */
export const Paper = styled('section')(({ theme }) => ({
  position: 'absolute',
  background: '#fff',
  boxShadow: theme.shadows[2],
  colorScheme: 'light',
  '& canvas': { display: 'block', width: '100%', height: '100%' },
}));

/** The words over the picture: unseen, but marked when they are selected or found. */
export const WordsOver = styled('div')({
  position: 'absolute',
  inset: 0,
  overflow: 'clip',
  lineHeight: 1,
  textAlign: 'initial',
  // Marks lie behind the ink, as with a marker pen.
  mixBlendMode: 'multiply',
  forcedColorAdjust: 'none',
  '& span, & br': {
    position: 'absolute',
    color: 'transparent',
    whiteSpace: 'pre',
    cursor: 'text',
    transformOrigin: '0 0',
  },
  '& .markedContent': { display: 'contents' },
  '& span:not(.markedContent)': {
    fontSize: 'calc(var(--total-scale-factor) * var(--font-height, 0))',
    transform: 'rotate(var(--rotate, 0deg)) scaleX(var(--scale-x, 1))',
  },
  '& ::selection': { background: '#bcd9d3' },
  [`&::highlight(${marks.all})`]: { backgroundColor: '#ffe38a' },
  [`&::highlight(${marks.here})`]: {
    backgroundColor: '#ffb14d',
    // Told apart by more than its colour.
    textDecoration: 'underline 2px #1b2422',
  },
});
