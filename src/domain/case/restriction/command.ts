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
  | { readonly type: 'announce-lifting'; readonly how: string; readonly at?: string }
  | { readonly type: 'lift-restriction'; readonly reason: string };
