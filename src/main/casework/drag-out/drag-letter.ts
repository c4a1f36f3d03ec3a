import { basename } from 'node:path';
import { ok, refuse } from '#domain/result.ts';
import type { Request, Response } from '#shared/contract/contract.ts';
import { openDocument } from '../documents/open-document.ts';
import { takeCopy } from '../documents/take-copy.ts';
import { findCase, type Work } from '../work.ts';
import { dragFolderOf } from './drag-folder.ts';
import { putInFolder } from './put-in-folder.ts';

/**
 * Saves an issued letter into the folder that was chosen for it, as its button does, has the case tell of it, and begins
 * the drag with what was saved. See ADR 0025.
 *
 * @param begin given the path of the file
 */
export async function dragLetter(
  work: Work,
  { reference, documentId, name }: Request<'drag-out:begin'>,
  begin: (path: string) => void,
): Promise<Response<'drag-out:begin'>> {
  const found = await findCase(work, reference);
  if (!found.ok) return found;
  if (!found.value.letters.some(({ document }) => document.id === documentId))
    return refuse({ code: 'document-unknown', documentId });
  const { folder } = await dragFolderOf(work);
  if (folder === null) return refuse({ code: 'file-unwritable' });
  const opened = await openDocument(work, { reference, documentId });
  if (!opened.ok) return opened;
  const { fileName, bytes } = opened.value;
  const saved = await putInFolder(folder, fileName, bytes);
  if (!saved.ok) return saved;
  // A damaged book takes no writing; its letters leave all the same, as by the button.
  await takeCopy(work, { reference, name, way: 'saved' });
  begin(saved.value);
  return ok({ fileName: basename(saved.value) });
}
