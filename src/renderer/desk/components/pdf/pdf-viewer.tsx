import { Skeleton } from '@mui/material';
import { lazy, Suspense } from 'react';
import type { ViewerProps } from './viewer.tsx';

// pdf.js is larger than the rest of the desk together; it is fetched when a PDF is first looked at.
const Viewer = lazy(async () => {
  const { Viewer: loaded } = await import('./viewer.tsx');
  return { default: loaded };
});

/** Shows a PDF as it is, page by page. It takes the width it is given. */
export function PdfViewer(props: ViewerProps) {
  return (
    <Suspense fallback={<Skeleton variant="rounded" height={480} />}>
      <Viewer {...props} />
    </Suspense>
  );
}
