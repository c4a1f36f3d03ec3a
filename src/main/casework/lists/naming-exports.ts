import type { NamingExport } from '#shared/contract/cases/naming-exports-contract.ts';
import { officerName } from '../team/officer-name.ts';
import type { Work } from '../work.ts';

const most = 200;

/** When the register of cases went out with the names of those who asked, by whose key and why; the last first. */
export function namingExports({ book }: Pick<Work, 'book'>): {
  readonly total: number;
  readonly rows: NamingExport[];
} {
  const rows = book.namingExports.flatMap(({ at, actor, officer, event }) => {
    if (event.type !== 'requesters-exported') return [];
    const { cases, reason } = event;
    const signed = officer !== undefined && { signedBy: officerName(book.team, officer) };
    return [{ at, actor, cases, reason, ...signed }];
  });
  return { total: rows.length, rows: rows.toReversed().slice(0, most) };
}
