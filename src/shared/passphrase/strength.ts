import { ok, refuse } from '#domain/result.ts';
import type { Owners, Strength } from './verdict.ts';

/** The shortest passphrase that a book takes, in characters. */
export const atLeast = 12;

/**
 * Measures a passphrase by how many guesses it would take somebody who knows what people choose: words and names of
 * both languages, leaked passwords, keyboard rows, dates. What it needs for that is loaded when it is first asked.
 *
 * @param passphrase as typed; å in one part or two makes no difference
 * @returns `weak` below 10¹⁰ guesses, `strong` from 10¹³ on; e.g. twelve spaces are `weak` by `simpleRepeat`
 */
export async function strengthOf(passphrase: string, owners: Owners): Promise<Strength> {
  const text = passphrase.normalize('NFC');
  const missing = atLeast - Array.from(text).length;
  if (missing > 0) return { verdict: 'short', missing };
  const { estimate } = await import('./estimate.ts');
  return estimate(text, owners);
}

/**
 * The one rule for a new passphrase, on the screen and where it is set alike.
 *
 * @returns refused with `passphrase-weak` when it is short, with `passphrase-guessable` when it is weak
 */
export async function acceptPassphrase(passphrase: string, owners: Owners) {
  const strength = await strengthOf(passphrase, owners);
  if (strength.verdict === 'short') return refuse({ code: 'passphrase-weak', atLeast });
  if (strength.verdict !== 'weak') return ok(undefined);
  const { weakness = 'common', advice } = strength;
  return refuse({ code: 'passphrase-guessable', weakness, advice });
}
