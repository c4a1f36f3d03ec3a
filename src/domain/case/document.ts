/**
 * A file kept sealed with the case. `sha256` is of the file itself, `blob` the SHA-256 of its sealed
 * bytes (its name in the blob folder), both in lower-case hex; `size` in bytes.
 */
export interface CaseDocument {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
  readonly blob: string;
}
