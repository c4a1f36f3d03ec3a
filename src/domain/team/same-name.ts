import { normalForm } from '../normal-form.ts';

/**
 * Whether two texts are one person's name, as people write it: the case of letters, spaces around and between, and å in
 * one part or two make no difference.
 *
 * @example isSameName('Åsa  Exempel', 'åsa exempel ') // true
 */
export const isSameName = (one: string, other: string): boolean => plain(one) === plain(other);

const plain = (name: string): string =>
  normalForm(name).trim().replaceAll(/\s+/g, ' ').toLowerCase();
