/** A sealed file: `blob` is its name, `sha256` and `size` are of the bytes as given. */
export interface KeptBlob {
  readonly caseId: string;
  readonly blob: string;
  readonly sha256: string;
  readonly size: number;
}
