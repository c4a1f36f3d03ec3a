/** What of somebody else's would go out with the letter, as far as can be told, and where it stands. */
export interface OthersOut {
  /** Tables, with how many of their rows seem to be another's. */
  readonly rows: readonly { readonly table: string; readonly rows: number }[];
  /** How many redacted texts stand elsewhere, and the places. */
  readonly elsewhere: { readonly texts: number; readonly where: readonly string[] };
  /** The answers and grounds, by name, in which staff have written of others. */
  readonly words: readonly string[];
}
