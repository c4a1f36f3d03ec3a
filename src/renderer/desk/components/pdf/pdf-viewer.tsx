import { Box, Skeleton, Typography } from '@mui/material';
import { Suspense } from 'react';
import { useWords } from '../../messages/use-words.ts';
import { part } from '../notices/part.tsx';
import type { ViewerProps } from './viewer-props.ts';

// pdf.js is larger than the rest of the desk together; it is fetched when a PDF is first looked at.
const Viewer = part(async () => {
  const { Viewer: loaded } = await import('./viewer.tsx');
  return { default: loaded };
});

interface Props extends ViewerProps {
  /** Whether it takes the height it is given, and not most of the window's. */
  readonly fills?: boolean;
}

/** Shows a PDF as it is, to be read, searched and printed. It takes the width it is given. */
export function PdfViewer({ fills = false, ...props }: Props) {
  const { t } = useWords();
  return (
    <>
      <Box
        className="screen-only"
        sx={{ blockSize: fills ? '100%' : 'clamp(440px, 100dvh - 190px, 1100px)' }}
      >
        <Suspense fallback={<Skeleton variant="rounded" height="100%" />}>
          <Viewer {...props} />
        </Suspense>
      </Box>
      {/* Only the sheets that are near are drawn, and paper is to have all of them. */}
      <Typography className="paper-only">{t('desk.pdf.onPaper')}</Typography>
    </>
  );
}
