/** How a page becomes a picture for the printer. */
export interface Fineness {
  readonly dotsPerInch: number;
  readonly type: 'image/png' | 'image/jpeg';
}

/** What anybody sends by post is as sharp as the printer; about 1 MB a page. */
const letter: Fineness = { dotsPerInch: 300, type: 'image/png' };

/** A thousand pages must fit in memory together: well readable, about 0.2 MB a page. */
const pile: Fineness = { dotsPerInch: 150, type: 'image/jpeg' };

const mostSharp = 50;

/** How fine a PDF of so many pages is printed. */
export const finenessOf = (pages: number): Fineness => (pages <= mostSharp ? letter : pile);
