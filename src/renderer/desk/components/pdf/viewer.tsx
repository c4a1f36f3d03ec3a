import ZoomIn from '@mui/icons-material/ZoomIn';
import ZoomOut from '@mui/icons-material/ZoomOut';
import { IconButton, Skeleton, Stack } from '@mui/material';
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { useWords } from '../../messages/use-words.ts';
import { PdfPage } from './pdf-page.tsx';
import { usePdf } from './use-pdf.ts';

const Desk = styled('section')(({ theme }) => ({
  display: 'flex',
  flexDirection: 'column',
  alignItems: 'safe center',
  gap: theme.spacing(2),
  padding: theme.spacing(2),
  overflow: 'auto',
  borderRadius: 6,
  background: (theme.vars ?? theme).palette.background.default,
  border: `1px solid ${(theme.vars ?? theme).palette.divider}`,
}));

const narrowest = 480;
const widest = 960;
const step = 80;

export interface ViewerProps {
  readonly bytes: Uint8Array;
  /** What the PDF is called, for those who hear the page. */
  readonly label: string;
  /** The language of its text. */
  readonly language: string;
}

/** A PDF page by page, as it will be read. */
export function Viewer({ bytes, label, language }: ViewerProps) {
  const { t } = useWords();
  const pdf = usePdf(bytes);
  const [width, setWidth] = useState(640);
  return (
    <Stack spacing={1}>
      <Stack direction="row" sx={{ justifyContent: 'end' }}>
        <IconButton
          size="small"
          aria-label={t('desk.pdf.zoomOut')}
          onClick={() => setWidth(Math.max(narrowest, width - step))}
        >
          <ZoomOut fontSize="small" />
        </IconButton>
        <IconButton
          size="small"
          aria-label={t('desk.pdf.zoomIn')}
          onClick={() => setWidth(Math.min(widest, width + step))}
        >
          <ZoomIn fontSize="small" />
        </IconButton>
      </Stack>
      <Desk aria-label={label} aria-busy={!pdf} tabIndex={0}>
        {!pdf && <Skeleton variant="rectangular" width={width} height={width * Math.SQRT2} />}
        {pdf &&
          Array.from({ length: pdf.numPages }, (_, index) => (
            <PdfPage
              key={index + 1}
              pdf={pdf}
              number={index + 1}
              width={width}
              language={language}
            />
          ))}
      </Desk>
    </Stack>
  );
}
