import { mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import { ok, refuse, type Result } from '#domain/result.ts';
import { keepSealed, settle } from '../../files/blob-folder.ts';
import { journalFolder, journalPath } from '../../journal/paths.ts';
import { clearRoom } from '../../moving/move-in.ts';
import { roomIn } from '../../moving/rooms.ts';
import type { OfficerRefusal } from '#shared/refusals/officer-refusal.ts';
import type { Invitation } from '../invitation/read-invitation.ts';
import { piecesOf, readAt } from '../../files/pieces-of.ts';

/** Puts the log and the documents that an invitation carries aside in the folder; gives where. */
export async function unpackBook(
  dir: string,
  { file, head, at }: Invitation,
): Promise<Result<string, OfficerRefusal>> {
  const aside = roomIn(dir, 'joining');
  await clearRoom(dir, 'joining');
  await mkdir(journalFolder(aside), { recursive: true, mode: 0o700 });
  await mkdir(join(aside, 'blobs'), { mode: 0o700 });
  const journal = await open(journalPath(aside), 'wx', 0o600);
  try {
    const pieces = piecesOf(file, at.journal, at.journal + head.parts.journal);
    for await (const piece of pieces) await journal.writeFile(piece);
    await journal.sync();
  } finally {
    await journal.close();
  }
  let from = at.blobs;
  for (const [name, size] of head.parts.blobs) {
    const kept = await keepSealed(aside, await readAt(file, from, size));
    await settle(aside, [kept]);
    if (kept !== name) return refuse({ code: 'invitation-altered' });
    from += size;
  }
  return ok(aside);
}
