/** The remedy that a complaint ended in, and whether it was carried out. Days are `YYYY-MM-DD`. */
export type Remedy = {
  readonly remedy: string;
  /** When the company looks whether it helped. */
  readonly followUpOn: string;
} & (
  | { readonly state: 'chosen' }
  | { readonly state: 'carried-out'; readonly result: string; readonly at: string }
);

/**
 * What the privacy policy promises of a complaint: a representative makes contact and describes the options, and the
 * company strives to remedy it in reasonable time and in a fitting way.
 */
export interface ComplaintHandling {
  /** The company's own representative by name; '' until one is named. */
  readonly representative: string;
  readonly options: readonly string[];
  readonly remedy?: Remedy;
}
