import { Skeleton } from '@mui/material';
import { styled } from '@mui/material/styles';
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

interface Props {
  readonly bytes: Uint8Array;
  readonly label: string;
  /** Width of a page in px. */
  readonly width: number;
  readonly language: string;
}

/** A letter page by page, as it will be read. */
export function PdfViewer({ bytes, label, width, language }: Props) {
  const pdf = usePdf(bytes);
  return (
    <Desk aria-label={label} aria-busy={!pdf} tabIndex={0}>
      {!pdf && <Skeleton variant="rectangular" width={width} height={width * Math.SQRT2} />}
      {pdf &&
        Array.from({ length: pdf.numPages }, (_, index) => (
          <PdfPage key={index + 1} pdf={pdf} number={index + 1} width={width} language={language} />
        ))}
    </Desk>
  );
}
