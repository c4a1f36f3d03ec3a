import type { Advice, Weakness } from './advice.ts';

/** Whose book it is: their own names are the first that anybody tries. */
export interface Owners {
  readonly organisation: string;
  readonly handler: string;
}

/** How well a passphrase stands. Only `good` and `strong` ones are taken. */
export type Strength =
  | { readonly verdict: 'short'; readonly missing: number }
  | {
      readonly verdict: 'weak' | 'good' | 'strong';
      readonly weakness?: Weakness;
      readonly advice: readonly Advice[];
    };
