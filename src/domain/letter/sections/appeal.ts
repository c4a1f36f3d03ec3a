import { normalForm } from '../../normal-form.ts';

/**
 * Whether a text speaks of appealing. A private company's answer cannot be appealed, only decisions of public
 * authorities can: its letters say complaint and judicial remedy (Art. 77 and 79 GDPR) and never the Swedish word. Signs
 * that nobody sees, as the soft hyphens of a word processor, hide it from nobody.
 */
export const promisesAppeal = (text: string): boolean =>
  /överklag/i.test(normalForm(text.replaceAll(/\p{Cf}/gu, ''), 'NFKC'));
