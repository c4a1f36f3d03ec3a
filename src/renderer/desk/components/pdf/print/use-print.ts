import { useEffect, useRef, useState } from 'react';
import { tellLeaving } from '../../files/hand-out.ts';
import type { Pdf } from '../open-pdf.ts';
import { drawSheets } from './draw-sheets.ts';
import { printSheets } from './print-sheets.ts';

/** Prints a PDF: draws its pages, which takes a while for a long one and can be stopped, then opens the print dialog. */
export function usePrint(pdf: Pdf, onPrint?: () => void) {
  const [drawing, setDrawing] = useState<number>();
  const stop = useRef<AbortController>(undefined);
  useEffect(() => () => stop.current?.abort(), []);
  const print = async () => {
    if (drawing !== undefined) return;
    const { signal } = (stop.current = new AbortController());
    try {
      const sheets = await drawSheets(pdf, signal, setDrawing);
      setDrawing(undefined);
      if (!sheets) return;
      tellLeaving();
      onPrint?.();
      await printSheets(sheets);
    } finally {
      setDrawing(undefined);
    }
  };
  return { drawing, print, cancel: () => stop.current?.abort() };
}
