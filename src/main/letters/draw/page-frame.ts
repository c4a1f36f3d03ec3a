export type Orientation = 'portrait' | 'landscape';

/** Where things stand on a page, in points from its upper left corner. */
export interface PageFrame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  /** No content below this. */
  readonly bottom: number;
  /** The footer's baseline. */
  readonly foot: number;
}

const millimetre = 72 / 25.4;

const frame = (width: number, height: number, side: number, top: number): PageFrame => ({
  width,
  height,
  left: side,
  right: width - side,
  top,
  bottom: height - 66,
  foot: height - 36,
});

/** A4 either way up. */
export const frames: Record<Orientation, PageFrame> = {
  portrait: frame(595.28, 841.89, 62, 62),
  landscape: frame(841.89, 595.28, 52, 54),
};

/** Prose is held to a comfortable measure; tables may use the full width. */
export const proseWidth = 396;

/** The first page of a letter folded into a Swedish right-hand window (H2). */
export const letterPlaces = {
  senderTop: 44,
  /** Inside the window of both E65 and C5 with room for the sheet to slip. */
  addressee: { left: 110 * millimetre, top: 51 * millimetre },
  /** Below what the window shows however the sheet slips. */
  bodyTop: 88 * millimetre,
};
