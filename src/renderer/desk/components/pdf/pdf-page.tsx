import { styled } from '@mui/material/styles';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useRef } from 'react';
import { useWords } from '../../messages/use-words.ts';
import { drawPage } from './draw-page.ts';
import { useNearView } from './use-near-view.ts';

const Frame = styled('section')(({ theme }) => ({
  position: 'relative',
  flex: 'none',
  // Paper is white in dark windows too: this is how it will look to the person who gets it.
  background: '#fff',
  boxShadow: theme.shadows[2],
  '& canvas': { display: 'block', width: '100%', height: '100%' },
}));

const TextOver = styled('div')({
  position: 'absolute',
  inset: 0,
  overflow: 'clip',
  lineHeight: 1,
  transformOrigin: '0 0',
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
  '& ::selection': { background: 'rgb(29 91 84 / 30%)' },
});

interface Props {
  readonly pdf: PDFDocumentProxy;
  readonly number: number;
  readonly width: number;
  readonly language: string;
}

/** One page of a PDF: its picture, and its words laid over it. */
export function PdfPage({ pdf, number, width, language }: Props) {
  const { t } = useWords();
  const frame = useRef<HTMLElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const text = useRef<HTMLDivElement>(null);
  // A long summary has a hundred pages; those far down are drawn when they come near.
  const near = useNearView(frame);
  useEffect(() => {
    if (!near || !frame.current || !canvas.current || !text.current) return undefined;
    const sheet = { frame: frame.current, canvas: canvas.current, text: text.current };
    const { done, stop } = drawPage(pdf, number, width, sheet);
    void done;
    return stop;
  }, [pdf, number, width, near]);
  return (
    <Frame
      ref={frame}
      style={{ width, height: width * Math.SQRT2 }}
      aria-label={t('desk.pdf.page', { page: number, of: pdf.numPages })}
    >
      <canvas ref={canvas} aria-hidden />
      <TextOver ref={text} lang={language} />
    </Frame>
  );
}
