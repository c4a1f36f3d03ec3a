/** What has come of an objection to direct marketing (Art. 21(2)-(3)): absolute, so there is nothing to weigh. */
export interface MarketingStop {
  /** When marketing stopped, ISO 8601, and in which systems; absent until then. */
  readonly stopped?: { readonly at: string; readonly systems: string };
  /** Whether the address stands on the book's suppression list, as a digest and no more. */
  readonly suppressed: boolean;
}
