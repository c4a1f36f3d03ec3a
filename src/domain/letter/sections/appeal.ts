import { normalForm } from '../../normal-form.ts';

/**
 * Whether a text speaks of appealing. A private company's answer cannot be appealed, only decisions of public
 * authorities can: its letters say complaint and judicial remedy (Art. 77 and 79 GDPR) and never the Swedish word.
 */
export const promisesAppeal = (text: string): boolean => /överklag/i.test(normalForm(text));
