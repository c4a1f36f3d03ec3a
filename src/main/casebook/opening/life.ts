/**
 * Where a book stands from its opening to its end. It goes forward only, but for an unlocking that is refused: closed,
 * `opening` with a secret, `open`; `draining`, when what was asked for before is written and nothing else is taken on;
 * `ended`, after which nothing is written at all.
 */
export interface Life {
  state: 'closed' | 'opening' | 'open' | 'draining' | 'ended';
}
