/** One recipient the data were disclosed to, processors included, and whether it was told (Art. 19). Instants are ISO 8601. */
export type RecipientNotice = { readonly id: string; readonly name: string } & (
  | { readonly state: 'to-tell' }
  | { readonly state: 'told'; readonly at: string; readonly how: string }
  /** Impossible, or a disproportionate effort, and why. */
  | { readonly state: 'excused'; readonly reason: string }
);

/** Whom the data were disclosed to: nobody has looked yet, to nobody, or to these. */
export type Recipients =
  | { readonly state: 'unlisted' }
  | { readonly state: 'none'; readonly reason: string }
  | { readonly state: 'listed'; readonly notices: readonly RecipientNotice[] };

/** Every recipient was told or excused, or there is none. */
export const areTold = (recipients: Recipients): boolean =>
  recipients.state === 'none' ||
  (recipients.state === 'listed' && recipients.notices.every(({ state }) => state !== 'to-tell'));

/** The rows, none when nobody listed any. */
export const noticesIn = (recipients: Recipients): readonly RecipientNotice[] =>
  recipients.state === 'listed' ? recipients.notices : [];
