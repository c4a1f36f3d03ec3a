import { holdFolder } from '../casebook/folder-lock.ts';
import type { Work } from '../casework/work.ts';
import { openSession } from '../session.ts';
import { misused, refused, type Answer } from './answer.ts';
import type { Desk } from './desk.ts';

/** Holds the folder, opens its book with the passphrase, acts, and closes again whatever happens. */
export async function withBook(desk: Desk, act: (work: Work) => Promise<Answer>): Promise<Answer> {
  if (desk.passphrase === undefined) return misused('Set OMBUD_PASSPHRASE to the passphrase.');
  const folder = await holdFolder(desk.folder.root);
  if (!folder.ok) return refused(folder.error);
  const session = await openSession(folder.value, desk.store, await desk.tools());
  try {
    const work = await session.unlock({ passphrase: desk.passphrase });
    return work.ok ? await act(work.value) : refused(work.error);
  } finally {
    await session.close();
  }
}
