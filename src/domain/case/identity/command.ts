import type { IdentityMeans } from './facts.ts';

/** What staff can do about who the requester is. */
export type IdentityCommand =
  /** There are no reasonable doubts, and why. */
  | { readonly type: 'waive-identity'; readonly reason: string }
  | {
      readonly type: 'ask-identity';
      /** The reasonable doubts. */
      readonly why: string;
      readonly means: IdentityMeans;
      /** Whether the clock waits for the answer, as EDPB 01/2022 para 159 tolerates. */
      readonly pause: boolean;
      /** When they were asked, where that was before now. */
      readonly at?: string;
    }
  /** `at` is when it was shown, where that was before now. */
  | { readonly type: 'confirm-identity'; readonly note: string; readonly at?: string }
  | { readonly type: 'fail-identity'; readonly reason: string };
