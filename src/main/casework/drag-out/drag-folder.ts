import { access, constants, stat } from 'node:fs/promises';
import { isAbsolute } from 'node:path';
import type { z } from 'zod';
import { refuse } from '#domain/result.ts';
import { dragOutSchema } from '#shared/contract/desk/drag-out-contract.ts';
import type { Response } from '#shared/contract/contract.ts';
import type { Work } from '../work.ts';

type DragOut = z.infer<typeof dragOutSchema>;

const noteOf = ({ book }: Pick<Work, 'book'>) => book.ownNote('drag-out', dragOutSchema);

/** The folder that whoever is at work has chosen on this computer for letters dragged out; none until they do. */
export const dragFolderOf = async (work: Pick<Work, 'book'>): Promise<DragOut> =>
  (await noteOf(work).read()) ?? { folder: null };

/** Keeps the choice, where the folder is there and takes files. */
export async function chooseDragFolder(
  work: Pick<Work, 'book'>,
  wanted: DragOut,
): Promise<Response<'drag-out:choose'>> {
  if (wanted.folder !== null && !(await takesFiles(wanted.folder)))
    return refuse({ code: 'file-unwritable' });
  return noteOf(work).write(wanted);
}

async function takesFiles(folder: string): Promise<boolean> {
  if (!isAbsolute(folder)) return false;
  try {
    await access(folder, constants.W_OK);
    return (await stat(folder)).isDirectory();
  } catch {
    return false;
  }
}
