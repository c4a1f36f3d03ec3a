import type { RestrictionGround } from './facts.ts';

/** How staff restrict processing. */
export type RestrictCommand = {
  readonly type: 'restrict';
  readonly what: string;
  readonly ground: RestrictionGround;
  readonly at?: string;
};

/** How it is lifted again: often long after the case was closed. */
export type LiftingCommand =
  /** That the requester was told otherwise than by our letter; `at` where that was before now. */
  | {
      readonly type: 'announce-lifting';
      readonly how: string;
      /** The day told, `YYYY-MM-DD`. */
      readonly liftsOn: string;
      /** Why it is lifted, as the requester was told. */
      readonly reason: string;
      readonly at?: string;
    }
  /** `reason` is left out where the requester was told one. */
  | { readonly type: 'lift-restriction'; readonly reason?: string };
