import { verify as verifyFolder } from '../../casebook/verify.ts';
import { refused } from '../answer.ts';
import type { Run } from '../commands.ts';

export const verify: Run = async (_, desk) => {
  const checked = await verifyFolder(desk.folder.root);
  if (!checked.ok) return refused(checked.error);
  return { exit: checked.value.ok ? 0 : 1, output: checked.value };
};
