/** Rows asked for at a time. */
export const pageSize = 100;

/** The part of a long list that has been read, for one question. */
export interface PageWindow<Row> {
  readonly question: string;
  readonly total: number;
  readonly pages: ReadonlyMap<number, { readonly seq: number; readonly rows: readonly Row[] }>;
}

export interface ReadPage<Row> {
  readonly question: string;
  /** How far the book had come when the page was asked for. */
  readonly seq: number;
  readonly page: number;
  readonly total: number;
  readonly rows: readonly Row[];
}

/** The window with one more page. An answer to a new question replaces all that was read for the old one. */
export function withPage<Row>(
  before: PageWindow<Row> | undefined,
  { question, total, page, seq, rows }: ReadPage<Row>,
): PageWindow<Row> {
  const kept = before?.question === question ? before.pages : [];
  return { question, total, pages: new Map([...kept, [page, { seq, rows }]]) };
}

/** The row at a place in the whole list, or `undefined` while its page is on the way. */
export const rowAt = <Row>(window: PageWindow<Row>, index: number): Row | undefined =>
  window.pages.get(Math.floor(index / pageSize))?.rows[index % pageSize];

/** A stretch of rows, both ends included. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** The pages a stretch lies on that have not been read since the book last changed. */
export function pagesToRead<Row>(
  window: PageWindow<Row> | undefined,
  question: string,
  seq: number,
  { first, last }: Stretch,
): number[] {
  const from = Math.floor(first / pageSize);
  const to = Math.floor(Math.max(first, last) / pageSize);
  const pages = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  if (window?.question !== question) return pages;
  return pages.filter((page) => window.pages.get(page)?.seq !== seq);
}
