import { wordsFor } from '#shared/words/words.ts';
import { verify as verifyFolder } from '../../../casebook/verify/verify.ts';
import { misused, refused } from '../../answer.ts';
import type { Run } from '../../run.ts';

export const verify: Run = async ({ options: { open } }, desk) => {
  const { passphrase } = desk;
  if (open && passphrase === undefined) return misused('Set OMBUD_PASSPHRASE to the passphrase.');
  const secret = open && passphrase !== undefined ? { passphrase } : undefined;
  const checked = await verifyFolder(desk.folder.root, secret);
  if (!checked.ok) return refused(checked.error);
  const t = wordsFor('en');
  const faults = checked.value.faults.map((fault) => ({
    ...fault,
    message: t(`verification.faults.${fault.code}`, { ...fault }),
  }));
  const [first] = faults;
  const unproven = checked.value.unproven.map((code) => ({
    code,
    message: t(`verification.unproven.${code}`),
  }));
  const output = { ...checked.value, unproven, faults, ...(first && { reason: first.message }) };
  return { exit: checked.value.ok ? 0 : 1, output };
};
