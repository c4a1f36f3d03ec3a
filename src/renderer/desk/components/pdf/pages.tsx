import { Box } from '@mui/material';
import { styled } from '@mui/material/styles';
import type { Pdf } from './open-pdf.ts';
import { PdfPage } from './page/pdf-page.tsx';
import type { Words } from './page/write-words.ts';
import type { Roll } from './use-roll.ts';

const View = styled('section')(({ theme }) => ({
  height: '100%',
  // The bar of the long roll is always there: a page that fits the width must not make it come and go.
  overflow: 'auto scroll',
  overscrollBehaviorInline: 'contain',
  // The place is kept by `useHold`; twice kept is lost.
  overflowAnchor: 'none',
  background: (theme.vars ?? theme).palette.background.default,
  outline: 'none',
  // Pages would lie over a ring of its own.
  '&:focus-visible ~ div': {
    position: 'absolute',
    inset: 0,
    pointerEvents: 'none',
    border: `2px solid ${(theme.vars ?? theme).palette.primary.main}`,
  },
}));

interface Props {
  readonly pdf: Pdf;
  readonly roll: Roll;
  readonly label: string;
  readonly language: string;
  readonly onWords: (page: number, words: Words | undefined) => void;
}

/** The pages, as far as they are near. */
export function Pages({ pdf, roll, label, language, onWords }: Props) {
  const { near, places, width, height, scale, setScroller, resize } = roll;
  const shown = roll.ready ? places.slice(near.first - 1, near.last) : [];
  return (
    <Box sx={{ position: 'relative', flex: 1, minWidth: 0 }}>
      <View ref={setScroller} aria-label={label} tabIndex={0}>
        <div style={{ position: 'relative', width, height }}>
          {shown.map((place, at) => (
            <PdfPage
              key={near.first + at}
              pdf={pdf}
              number={near.first + at}
              place={place}
              left={Math.floor((width - place.width) / 2)}
              scale={scale}
              language={language}
              onSize={resize}
              onWords={onWords}
            />
          ))}
        </div>
      </View>
      <div />
    </Box>
  );
}
