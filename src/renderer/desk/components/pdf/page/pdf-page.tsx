import { memo, useEffect, useRef } from 'react';
import { useWords } from '../../../messages/use-words.ts';
import type { Pdf } from '../open-pdf.ts';
import type { Place, Size } from '../page-places.ts';
import { Paper, WordsOver } from './paper.ts';
import { setReadingOrder } from './reading-order.ts';
import { usePage } from './use-page.ts';
import { usePicture } from './use-picture.ts';
import { type Words, writeWords } from './write-words.ts';

const restMs = 60;

interface Props {
  readonly pdf: Pdf;
  readonly number: number;
  readonly place: Place;
  readonly left: number;
  /** Px on screen for a point of paper. */
  readonly scale: number;
  readonly language: string;
  readonly onSize: (page: number, size: Size) => void;
  readonly onWords: (page: number, words: Words | undefined) => void;
}

/** One page: its picture, its words laid over it, and what these are to a screen reader. */
export const PdfPage = memo(function PdfPage(props: Props) {
  const { pdf, number, place, left, scale, language, onSize, onWords } = props;
  const { t } = useWords();
  const page = usePage(pdf, number, restMs);
  const picture = usePicture(page, place);
  const over = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!page || !over.current) return undefined;
    const stop = new AbortController();
    const { width, height } = page.getViewport({ scale: 1 });
    onSize(number, { width, height });
    const write = async (words: HTMLElement) => {
      const written = await writeWords(page, words, stop.signal);
      if (!written) return;
      await setReadingOrder(page, pdf.pages, words, stop.signal);
      if (!stop.signal.aborted) onWords(number, written);
    };
    void write(over.current);
    return () => {
      stop.abort();
      onWords(number, undefined);
    };
  }, [page, number, pdf, onSize, onWords]);
  return (
    <Paper
      aria-label={t('desk.pdf.page', { page: number, of: pdf.pages })}
      style={{
        top: place.top,
        left,
        width: place.width,
        height: place.height,
        ['--total-scale-factor' as string]: scale,
      }}
    >
      <div ref={picture} aria-hidden style={{ height: '100%' }} />
      <WordsOver ref={over} lang={language} />
    </Paper>
  );
});
