import type { Language } from '#domain/language.ts';
import type { OfficerView } from '#shared/contract/book/team-contract.ts';
import type { Words } from '../../messages/use-words.ts';

/** Who opens a confidential case, by name; those who have left open nothing that is new. */
export function sayOfficers(
  named: readonly string[],
  officers: readonly Pick<OfficerView, 'id' | 'name' | 'removedAt'>[],
  t: Words,
  language: Language,
): string {
  const names = officers
    .filter(({ id, removedAt }) => named.includes(id) && removedAt === undefined)
    .map(({ name }) => name);
  if (names.length === 0) return t('desk.confidential.openedByNobody');
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  return t('desk.confidential.openedBy', { names: list.format(names) });
}
