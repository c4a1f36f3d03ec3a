/**
 * Whose data they are. As controller (Art. 4(7)) the company answers; as processor it forwards to its customer without
 * undue delay and answers nothing in substance (Art. 28(3)(e), 33(2)).
 */
export type Role =
  | { readonly is: 'undecided' }
  | { readonly is: 'controller'; readonly reason: string }
  | { readonly is: 'processor'; readonly controller: string; readonly reason: string };

/** That the case went on to the controller: to whom, how, and when (ISO 8601). */
export interface Forwarding {
  readonly to: string;
  readonly how: string;
  readonly at: string;
}
