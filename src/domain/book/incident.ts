/** What befalls the book, as its log tells it. */
export type IncidentEvent =
  /**
   * So many events that once were on the disk were gone at an opening, and no copy had them; 0 where nothing said any more
   * where the log had ended. Somebody went on all the same, with the recovery key.
   */
  | { readonly type: 'tail-lost'; readonly events: number }
  /** The journal's file was taken away or replaced while the book was open, and was put back whole. */
  | { readonly type: 'journal-rescued'; readonly was: 'gone' | 'replaced' }
  /**
   * The journal was damaged and was mended whole: so many of its events came from other copies of the book; with `aside` some
   * from what had been put aside in the data folder, with `carried` some from what the desks exchange over.
   */
  | {
      readonly type: 'journal-healed';
      readonly events: number;
      readonly aside?: boolean;
      readonly carried?: boolean;
    }
  /** So many kept files that were gone or not as they were kept were put back from other copies. */
  | { readonly type: 'files-healed'; readonly files: number }
  /**
   * A check found something that is not as it was written: what, by its code, and where that is known the number of the event
   * in the log of a desk. Told once, however often it is found.
   */
  | {
      readonly type: 'damage-found';
      readonly code: string;
      readonly desk?: string;
      readonly seq?: number;
    };

/** Something that befell the book, and that a person is to know of: told until somebody has read it. `at` is ISO 8601 in UTC. */
export type Incident = { readonly at: string } & IncidentEvent;
