import { statuses } from '#domain/case/case.ts';
import { caseKinds } from '#domain/case/kind.ts';
import { exportCases } from '../../../casework/lists/export-cases.ts';
import { done, misused, refused } from '../../answer.ts';
import type { Run } from '../../run.ts';
import { readTexts } from '../../read-texts.ts';
import { saveWhole } from '../../save-whole.ts';
import { faultIn } from '../../search-misused.ts';
import { withBook } from '../../with-book.ts';

const formats = ['csv', 'json'] as const;
const registers = ['cases', 'breaches'] as const;

/** Nobody who asked is in it: that needs a reason, and reasons do not belong on a command line. */
export const exportCommand: Run = async ({ options }, desk) => {
  const { search = '', out } = options;
  const format = formats.find((known) => known === options.format);
  const status = statuses.find((known) => known === options.status);
  const kind = caseKinds.find((known) => known === options.kind);
  const register = registers.find((known) => known === (options.register ?? 'cases'));
  if (!register) return misused(`--register: ${registers.join(', ')}.`);
  if (!format) return misused(`--format: ${formats.join(', ')}.`);
  if (!out) return misused('Say where to save the register: --out FILE.');
  if (options.status && !status) return misused(`--status: ${statuses.join(', ')}.`);
  if (options.kind && !kind) return misused(`--kind: ${caseKinds.join(', ')}.`);
  const fault = faultIn(search);
  if (fault) return misused(fault);
  return withBook(desk, async (work) => {
    // The register of breaches is whole, whatever is searched for.
    if (register === 'cases') await readTexts(work, search, options.texts ?? false, desk.say);
    const filter = { search, ...(status && { status }), ...(kind && { kind }) };
    const saved = await saveWhole(out, () => exportCases(work, { ...filter, format, register }));
    return saved.ok ? done({ cases: saved.value.cases, out }) : refused(saved.error);
  });
};
