import { z } from 'zod';
import { caseCommandSchema } from '#shared/schemas/case-command-schema.ts';
import { executeAsked } from '../../../casework/cases/execute-asked.ts';
import { withSaved } from '../../../casework/reasons/with-saved.ts';
import { findCase } from '../../../casework/work.ts';
import { done, misused, refused } from '../../answer.ts';
import type { Run } from '../../run.ts';
import { readJson } from '../../invocation.ts';
import { malformed } from '../../../malformed.ts';
import { writingBook } from '../../with-book.ts';

const commandsSchema = z.array(caseCommandSchema).min(1);

export const doCommand: Run = async ({ words: [reference, file, ...more] }, desk) => {
  if (!reference || !file || more.length > 0) return misused('Name a case and a file of commands.');
  const read = await readJson(file);
  if (!read.ok) return refused(read.error);
  const parsed = commandsSchema.safeParse(Array.isArray(read.value) ? read.value : [read.value]);
  if (!parsed.success) return refused(malformed('commands', parsed.error));
  return writingBook(desk, async (work) => {
    const found = await findCase(work, reference);
    if (!found.ok) return refused(found.error);
    const { reasons } = work.book.settings;
    const commands = withSaved(parsed.data, reasons, found.value.language);
    if (!commands.ok) return refused(commands.error);
    const executed = await executeAsked(work, reference, commands.value);
    return executed.ok ? done(executed.value) : refused(executed.error);
  });
};
