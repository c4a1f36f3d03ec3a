import type { Part } from '#shared/list/parted.ts';

/** Rows asked for at a time. */
export const pageSize = 100;

/** The part of a long list that has been read, for one question. */
export interface PageWindow<Row> {
  readonly question: string;
  readonly total: number;
  /** Of a list that was asked for in parts. */
  readonly groups?: readonly Part[] | undefined;
  readonly pages: ReadonlyMap<number, { readonly seq: number; readonly rows: readonly Row[] }>;
}

export interface ReadPage<Row> {
  readonly question: string;
  /** How far the book had come when the page was asked for. */
  readonly seq: number;
  readonly page: number;
  readonly total: number;
  readonly rows: readonly Row[];
  readonly groups?: readonly Part[] | undefined;
}

/** The window with one more page. An answer to a new question replaces all that was read for the old one. */
export function withPage<Row>(
  before: PageWindow<Row> | undefined,
  { question, total, groups, page, seq, rows }: ReadPage<Row>,
): PageWindow<Row> {
  const kept = before?.question === question ? before.pages : [];
  return { question, total, groups, pages: new Map([...kept, [page, { seq, rows }]]) };
}

/** The row at a place in the whole list, or `undefined` while its page is on the way. */
export const rowAt = <Row>(window: PageWindow<Row>, index: number): Row | undefined =>
  window.pages.get(pageOf(index))?.rows[index % pageSize];

/** A stretch of rows, both ends included. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** The page a row lies on. */
export const pageOf = (row: number): number => Math.floor(row / pageSize);

/** The pages a stretch lies on. */
export function pagesOf({ first, last }: Stretch): readonly number[] {
  const [from, to] = [pageOf(first), pageOf(Math.max(first, last))];
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** Those of some pages that have not been read since the book last changed. */
export function pagesToRead<Row>(
  window: PageWindow<Row> | undefined,
  question: string,
  seq: number,
  pages: readonly number[],
): readonly number[] {
  if (window?.question !== question) return pages;
  return pages.filter((page) => window.pages.get(page)?.seq !== seq);
}
