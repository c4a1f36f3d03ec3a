import type { Review, TableUnderReview } from '#shared/contract/cases/review-contract.ts';

/** A file of the case under review. */
export type FileUnderReview = Review['files'][number];

/** The table that is looked at, and the file it came in. */
export interface Opened {
  readonly file: FileUnderReview;
  readonly table: TableUnderReview;
}
