import type { SuppressionChannel } from './address.ts';

/**
 * What the suppression list holds of a person who wants no marketing (GDPR Art. 21(3)), and no more than that needs
 * (Art. 5(1)(c)): a digest that only this book can make of the address, so that an address can be compared with the list
 * but never be read out of it. No name, no address, no case.
 */
export interface SuppressionEntry {
  readonly channel: SuppressionChannel;
  /** Keyed digest of the address in its plain form, lower-case hex. */
  readonly digest: string;
}

/**
 * Why the list was not changed or a file not gone through. Words are in `shared/words`.
 *
 * - `address-malformed`: neither an e-mail address nor a telephone number. `address-missing`: the case has none.
 */
export type SuppressionRefusal =
  | { readonly code: 'reason-missing' }
  | { readonly code: 'suppression-address-malformed' }
  | { readonly code: 'suppression-address-missing' }
  | { readonly code: 'not-suppressed' }
  | { readonly code: 'not-a-marketing-objection' };
