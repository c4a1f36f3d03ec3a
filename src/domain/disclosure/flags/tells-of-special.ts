import type { Disclosure } from '../disclosure.ts';
import { indexMarks } from '../mark-index.ts';
import { isSameTable, type TableAddress } from '../marks.ts';
import type { Flag, NameFlag } from './flag.ts';
import { covers, unmarked } from './undecided-flags.ts';

/**
 * Whether a flag of a table, or of its names, shows that a special category of the requester's is processed (Art. 9): it
 * does unless somebody has said that it is none, or it is redacted for being another's. A redaction on another ground
 * hides it and does not unmake it.
 */
export function tellsOfSpecial(
  table: TableAddress,
  { redactions, kept }: Pick<Disclosure, 'redactions' | 'kept'>,
): (flag: Flag | NameFlag) => boolean {
  const harmless = indexMarks([
    ...redactions.filter((one) => isSameTable(one, table) && one.ground === 'others-rights'),
    ...kept.filter((one) => isSameTable(one, table) && one.ordinary).map(unmarked),
  ]);
  return (flag) => flag.kind === 'special' && !covers(harmless, flag);
}
