/** What staff can decide about whose data they are. */
export type RoleCommand =
  | { readonly type: 'decide-role'; readonly role: 'controller'; readonly reason: string }
  | {
      readonly type: 'decide-role';
      readonly role: 'processor';
      /** The customer whose data they are. */
      readonly controller: string;
      readonly reason: string;
    }
  /** `at` is when it went, where that was before now. */
  | { readonly type: 'forward'; readonly to: string; readonly how: string; readonly at?: string };
