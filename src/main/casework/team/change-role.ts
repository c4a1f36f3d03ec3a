import { decideRole, type RoleChange } from '#domain/team/decide-role.ts';
import { refuse, type Result } from '#domain/result.ts';
import type { BookSettings } from '#domain/book/settings.ts';
import type { Refusal } from '#shared/refusal.ts';
import { by, type Work } from '../work.ts';

/** Gives an officer another role, or another last day. */
export async function changeRole(
  work: Work,
  change: RoleChange,
): Promise<Result<{ settings: BookSettings }, Refusal>> {
  const { book, clock } = work;
  return book.decideRules<Refusal>(() => {
    // Their desk has the keys of what they were given, and no others would come.
    const isKept = change.role !== 'reader' && book.givenTo(change.officer) !== undefined;
    if (isKept) return refuse({ code: 'reader-given-cases' });
    const today = clock.today();
    return decideRole(book.team, change, { officer: book.atWork.officer, today });
  }, by(work));
}
