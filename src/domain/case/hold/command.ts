/** What staff can do about disposal while a dispute lasts, in an open case or a closed one. */
export type HoldCommand =
  | { readonly type: 'place-hold'; readonly reason: string }
  | { readonly type: 'lift-hold'; readonly reason: string };
