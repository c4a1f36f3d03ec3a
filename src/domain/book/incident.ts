/** Something that befell the book, and that a person is to know of: told until somebody has read it. */
export type Incident = {
  /** ISO 8601 in UTC. */
  readonly at: string;
} & (
  | { readonly type: 'tail-lost'; readonly events: number }
  /** The journal was damaged, and is whole again; so many events came from other copies. */
  | {
      readonly type: 'journal-healed';
      readonly events: number;
      readonly aside?: boolean;
      readonly carried?: boolean;
    }
  /** Kept files were gone or altered, and are as they were kept again: so many came from other copies. */
  | { readonly type: 'files-healed'; readonly files: number }
  /** Something is not as it was written: an event of a desk's log, or what stands with it, where its number is known. */
  | {
      readonly type: 'damage-found';
      readonly code: string;
      readonly desk?: string;
      readonly seq?: number;
    }
  /** The journal's file was taken away, or another put in its place, and was written anew. */
  | { readonly type: 'journal-rescued'; readonly was: 'gone' | 'replaced' }
);
