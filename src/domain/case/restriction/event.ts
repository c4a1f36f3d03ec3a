import type { RestrictionGround } from './facts.ts';

/** What can happen to a restriction of processing (Art. 18). */
export type RestrictionEvent =
  | {
      readonly type: 'processing-restricted';
      readonly what: string;
      readonly ground: RestrictionGround;
      readonly happenedAt?: string;
    }
  | {
      readonly type: 'lifting-announced';
      readonly how: string;
      /** The day told, and why; absent in old books. */
      readonly liftsOn?: string;
      readonly reason?: string;
      readonly happenedAt?: string;
    }
  | { readonly type: 'restriction-lifted'; readonly reason: string };
