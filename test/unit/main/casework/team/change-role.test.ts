import { expect, it } from 'vitest';
import { changeRole } from '#main/casework/team/change-role.ts';
import { valueOf } from '../../../../factories/books/book.ts';
import { workAt } from '../../../../factories/cases/work.ts';

it('two windows that each take the lead from one of two leads at once leave one', async () => {
  const { work } = await workAt('2026-10-05T08:00:00Z', 'Bo Exempel');
  const ids = work.book.team.officers.map(({ id }) => id);
  const [own = '', other = ''] = ids.toSorted((id) => (id === work.book.atWork.officer ? -1 : 1));
  const reason = 'Byter uppgifter';
  valueOf(await changeRole(work, { officer: other, role: 'lead', reason }));
  const less = (officer: string) => changeRole(work, { officer, role: 'officer', reason });
  expect(await Promise.all([less(other), less(own)])).toMatchObject([
    { ok: true },
    { error: { code: 'officer-last-lead' } },
  ]);
});
