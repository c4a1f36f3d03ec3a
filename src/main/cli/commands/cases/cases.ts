import { statuses } from '#domain/case/case.ts';
import { caseKinds } from '#domain/case/kind.ts';
import { caseRows } from '../../../casework/cases/case-rows.ts';
import { done, misused } from '../../answer.ts';
import type { Run } from '../../run.ts';
import { readTexts } from '../../read-texts.ts';
import { faultIn } from '../../search-misused.ts';
import { withBook } from '../../with-book.ts';

export const cases: Run = async ({ options }, desk) => {
  const status = statuses.find((known) => known === options.status);
  const kind = caseKinds.find((known) => known === options.kind);
  const limit = options.limit ?? `${Number.MAX_SAFE_INTEGER}`;
  if (options.status !== undefined && !status) return misused(`S: ${statuses.join(', ')}.`);
  if (options.kind !== undefined && !kind) return misused(`K: ${caseKinds.join(', ')}.`);
  if (!/^\d{1,16}$/.test(limit)) return misused('N is a whole number.');
  const search = options.search ?? '';
  const fault = faultIn(search);
  if (fault) return misused(fault);
  const filter = { ...(status && { status }), ...(kind && { kind }) };
  return withBook(desk, async (work) => {
    await readTexts(work, search, options.texts ?? false, desk.say);
    return done(caseRows(work, { ...filter, search, offset: 0, limit: Number(limit) }).rows);
  });
};
