import { Box, Skeleton } from '@mui/material';
import { lazy, Suspense } from 'react';
import type { ViewerProps } from './viewer.tsx';

// pdf.js is larger than the rest of the desk together; it is fetched when a PDF is first looked at.
const Viewer = lazy(async () => {
  const { Viewer: loaded } = await import('./viewer.tsx');
  return { default: loaded };
});

/** Shows a PDF as it is, to be read, searched and printed. It takes the width it is given, and most of the window's height. */
export function PdfViewer(props: ViewerProps) {
  return (
    <Box sx={{ blockSize: 'clamp(440px, 100dvh - 190px, 1100px)' }}>
      <Suspense fallback={<Skeleton variant="rounded" height="100%" />}>
        <Viewer {...props} />
      </Suspense>
    </Box>
  );
}
