/** Counts what is added and makes rows of the first. */
interface Section<R> {
  total: number;
  readonly rows: R[];
}

export const section = <R>(): Section<R> => ({ total: 0, rows: [] });

/** A row beyond the limit is counted and never made. */
export function addTo<R>(target: Section<R>, limit: number, row: () => R): void {
  if (target.rows.length < limit) target.rows.push(row());
  target.total += 1;
}
