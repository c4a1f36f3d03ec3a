import { open, rename, rm } from 'node:fs/promises';
import { statuses } from '#domain/case/case.ts';
import { caseKinds } from '#domain/case/kind.ts';
import { exportCases } from '../../casework/lists/export-cases.ts';
import { done, misused, refused } from '../answer.ts';
import type { Run } from '../commands.ts';
import { withBook } from '../with-book.ts';

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
  return withBook(desk, async (work) => {
    const filter = { search, ...(status && { status }), ...(kind && { kind }) };
    const made = await exportCases(work, { ...filter, format, register });
    if (!made.ok) return refused(made.error);
    const { bytes, cases } = made.value;
    if (!(await saveWhole(out, bytes))) return refused({ code: 'file-unwritable' });
    return done({ cases, out });
  });
};

async function saveWhole(out: string, bytes: Uint8Array): Promise<boolean> {
  const part = `${out}.part`;
  const file = await open(part, 'w', 0o600).catch(() => undefined);
  if (!file) return false;
  try {
    await file.writeFile(bytes);
    await file.sync();
    await rename(part, out);
    return true;
  } catch {
    return false;
  } finally {
    await file.close();
    await rm(part, { force: true });
  }
}
