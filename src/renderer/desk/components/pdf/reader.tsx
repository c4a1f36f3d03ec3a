import { Box, Unstable_TrapFocus as TrapFocus } from '@mui/material';
import { styled } from '@mui/material/styles';
import { useRef, useState } from 'react';
import type { Pdf } from './open-pdf.ts';
import { Pages } from './pages.tsx';
import { PrintProgress } from './print/print-progress.tsx';
import type { ViewerProps } from './viewer-props.ts';
import { usePrint } from './print/use-print.ts';
import { SearchBar } from './search/search-bar.tsx';
import { useSearchBar } from './search/use-search-bar.ts';
import { Thumbnails } from './thumbnails/thumbnails.tsx';
import { Toolbar } from './toolbar.tsx';
import { useRoll } from './use-roll.ts';
import { useSearchKeys, viewerKeys } from './use-viewer-keys.ts';
import { useZoomGestures } from './use-zoom-gestures.ts';

const Frame = styled('div')(({ theme }) => ({
  display: 'flex',
  flexDirection: 'column',
  blockSize: '100%',
  overflow: 'hidden',
  borderRadius: 6,
  background: (theme.vars ?? theme).palette.background.paper,
  border: `1px solid ${(theme.vars ?? theme).palette.divider}`,
  '&[role="dialog"]': {
    position: 'fixed',
    inset: 0,
    // Over the desk, under the menus and dialogs that the viewer itself opens.
    zIndex: theme.zIndex.modal - 1,
    border: 0,
    borderRadius: 0,
  },
}));

/** While a menu or dialog of the viewer is open, it has the focus. */
const noMenu = () => !document.querySelector('.MuiModal-root');

interface Props extends Omit<ViewerProps, 'bytes'> {
  readonly pdf: Pdf;
}

/** An opened PDF, to be read, searched and printed. */
export function Reader({ pdf, label, language, onPrint }: Props) {
  const roll = useRoll(pdf);
  const [thumbnails, setThumbnails] = useState(pdf.pages > 1);
  const [whole, setWhole] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  useZoomGestures(roll);
  const { drawing, print, cancel } = usePrint(pdf, onPrint);

  const bar = useSearchBar(pdf, roll);
  useSearchKeys(frame, bar.show);

  return (
    <TrapFocus open={whole} isEnabled={noMenu} disableAutoFocus disableRestoreFocus>
      {/* Only listens to keys that come from within. */}
      <Frame
        ref={frame}
        {...(whole && { role: 'dialog', 'aria-modal': true, 'aria-label': label })}
        tabIndex={-1}
        onKeyDown={viewerKeys(roll, {
          print: () => void print(),
          nextHit: bar.search.go,
          leave: () => setWhole(false),
        })}
      >
        <Toolbar
          pdf={pdf}
          roll={roll}
          thumbnails={thumbnails}
          searching={bar.open}
          whole={whole}
          onThumbnails={() => setThumbnails(!thumbnails)}
          onSearch={bar.open ? bar.close : bar.show}
          onPrint={() => void print()}
          onWhole={() => setWhole(!whole)}
        />
        {bar.open && (
          <SearchBar search={bar.search} pages={pdf.pages} field={bar.field} onClose={bar.close} />
        )}
        <Box sx={{ flex: 1, minHeight: 0, display: 'flex' }}>
          {thumbnails && <Thumbnails pdf={pdf} current={roll.page} onChoose={roll.goToPage} />}
          <Pages pdf={pdf} roll={roll} label={label} language={language} onWords={bar.onWords} />
        </Box>
        {drawing !== undefined && (
          <PrintProgress page={drawing} pages={pdf.pages} onCancel={cancel} />
        )}
      </Frame>
    </TrapFocus>
  );
}
