import { verify as verifyFolder } from '../../casebook/verify.ts';
import { refused, type Answer } from '../answer.ts';
import type { Command } from '../commands.ts';

export const verify: Command = {
  usage: 'verify',
  async run(_, desk): Promise<Answer> {
    const checked = await verifyFolder(desk.folder.root);
    if (!checked.ok) return refused(checked.error);
    return { exit: checked.value.ok ? 0 : 1, output: checked.value };
  },
};
