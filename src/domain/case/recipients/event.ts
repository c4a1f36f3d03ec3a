/** What can happen to the recipients of the data (Art. 19). */
export type RecipientEvent =
  | { readonly type: 'recipient-listed'; readonly id: string; readonly name: string }
  | {
      readonly type: 'recipient-told';
      readonly id: string;
      readonly name: string;
      readonly how: string;
      readonly happenedAt?: string;
    }
  | {
      readonly type: 'recipient-excused';
      readonly id: string;
      readonly name: string;
      readonly reason: string;
    }
  | { readonly type: 'no-recipients-declared'; readonly reason: string };
