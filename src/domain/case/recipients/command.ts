/** What staff can record of telling recipients (Art. 19). */
export type RecipientCommand =
  | { readonly type: 'list-recipient'; readonly name: string }
  /** `at` is when they were told, where that was before now. */
  | {
      readonly type: 'tell-recipient';
      readonly id: string;
      readonly how: string;
      readonly at?: string;
    }
  | { readonly type: 'excuse-recipient'; readonly id: string; readonly reason: string }
  | { readonly type: 'declare-no-recipients'; readonly reason: string };
