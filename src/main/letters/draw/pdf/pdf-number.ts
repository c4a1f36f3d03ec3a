/** A number as page operators take it; a hundredth of a point is finer than any printer. */
export const pdfNumber = (value: number): string => String(Math.round(value * 100) / 100);
