import { textOf } from '#main/vault/sealing/as-text.ts';
import type { KeyRing } from '#main/vault/key-ring.ts';
import type { BookRefusal } from '#shared/refusals/book-refusal.ts';
import type { Roster } from './roster.ts';

/**
 * Why the keys of whoever is at work do not count in the book: of an invitation that two have used, one has joined and the
 * other never did; of one that broke off, nobody has yet. All that such keys sign is refused by every desk, this one too.
 */
export function refuseKeys(
  { officer, own }: Pick<KeyRing, 'officer' | 'own'>,
  roster: Roster,
): BookRefusal | undefined {
  const known = roster.team.officers.find(({ id }) => id === officer);
  if (!known || roster.hasKey(officer, textOf(own.sign))) return undefined;
  return { code: known.invited ? 'joining-unfinished' : 'invitation-used-by-other' };
}
