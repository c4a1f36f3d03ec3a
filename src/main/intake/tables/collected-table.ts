import type { CollectedTable } from '#domain/case/data/collection.ts';

/** A table and its rows. The case keeps its name, columns and how many rows; these stay in the sealed file. */
export interface CollectedTableWithRows extends Omit<CollectedTable, 'rows'> {
  /** As long as `columns` each; values exactly as in the file. */
  readonly rows: readonly (readonly string[])[];
}

/** Hears how far a reading has come, in steps of the reader's own. */
export type Progress = (done: number, total: number) => void;
