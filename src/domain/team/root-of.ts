import type { Team } from './team.ts';

/**
 * The key that the book hangs on: the one that its first officer signed with from the beginning, base64url, whatever keys were
 * made since. `undefined` of a book that nobody has signed.
 */
export function rootOf({ officers, changes }: Pick<Team, 'officers' | 'changes'>) {
  const first = changes.get(officers[0]?.id ?? '')?.[0]?.open;
  return first && 'sign' in first ? first.sign : undefined;
}
