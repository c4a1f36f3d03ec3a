/** The shortest passphrase main accepts, in characters. */
export const atLeast = 12;

export type Strength = 'short' | 'fair' | 'good' | 'strong';

/**
 * How well a passphrase stands, by length alone: length is what slows a guesser down, and rules about odd
 * characters only make people write it on a note.
 */
export function strengthOf(passphrase: string): Strength {
  const length = Array.from(passphrase).length;
  if (length < atLeast) return 'short';
  if (length < 16) return 'fair';
  return length < 22 ? 'good' : 'strong';
}
