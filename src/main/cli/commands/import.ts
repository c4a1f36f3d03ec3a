import type { Refusal } from '#shared/refusal.ts';
import { suggested, takeIn } from '../../casework/incoming/take-in.ts';
import type { Work } from '../../casework/work.ts';
import { readEmailAside } from '../../intake/aside/read-aside.ts';
import { failure, misused, type Answer } from '../answer.ts';
import type { Run } from '../commands.ts';
import { readIncoming } from '../read-file.ts';
import { writingBook } from '../with-book.ts';

export const importCommand: Run = async ({ words: files }, desk) => {
  if (files.length === 0) return misused('Name the files to import.');
  return writingBook(desk, async (work): Promise<Answer> => {
    const output = [];
    for (const file of files) output.push({ file, ...(await importFile(work, file)) });
    return { exit: output.every(({ ok }) => ok) ? 0 : 1, output };
  });
};

/** One file at a time: the next may answer the case this one opens. */
async function importFile(work: Work, path: string) {
  const file = await readIncoming(path);
  if (!file.ok) return unread(file.error);
  const email = await readEmailAside(file.value, work.now());
  if (!email.ok) return unread(email.error);
  const taken = await takeIn(work, email.value, file.value.bytes, suggested(email.value));
  if (!taken.ok) return unread(taken.error);
  const { from, subject, receivedAt, language, attachments, sha256, warnings } = email.value;
  const { suggestedKind, sure, because, also } = email.value;
  return {
    ok: true,
    ...taken.value,
    from: { name: from.name, address: from.email },
    subject,
    receivedAt,
    language,
    suggestedKind,
    sure,
    because,
    also,
    attachments,
    sha256,
    warnings,
  };
}

const unread = (refusal: Refusal) => ({ ok: false, ...failure(refusal) });
