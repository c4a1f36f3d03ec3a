/** The remedy that a complaint ended in, and whether it was carried out. Days are `YYYY-MM-DD`. */
export type Remedy = {
  readonly remedy: string;
  /** When the company looks whether it helped. */
  readonly followUpOn: string;
} & (
  | { readonly state: 'chosen' }
  | { readonly state: 'carried-out'; readonly result: string; readonly at: string }
);

/** Whether the complaint is right. One that is not needs no remedy. */
export interface Finding {
  readonly outcome: 'upheld' | 'partly' | 'not-upheld';
  readonly reasons: string;
}

/**
 * What the privacy policy promises of a complaint: a representative makes contact and describes the options, and the
 * company strives to remedy it in reasonable time and in a fitting way.
 */
export interface ComplaintHandling {
  /** The company's own representative by name; '' until one is named. */
  readonly representative: string;
  readonly options: readonly string[];
  /** What the company has come to, and why; absent until it has, and in old books. */
  readonly finding?: Finding;
  readonly remedy?: Remedy;
}
