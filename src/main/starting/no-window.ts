import type { BookRefusal } from '#shared/refusals/book-refusal.ts';
import { refuseByDisk } from '../casebook/folder/disk-refusal.ts';

/** What a window, the page of the store and a book take together, with room to spare. */
const neededFiles = 1_024;

/** Whether so few files may be open at a time that no window lives; a system that has no such limit says none. */
function tooFewFiles(): BookRefusal | undefined {
  // A look at the network can take seconds, and is not wanted.
  Object.assign(process.report, { excludeNetwork: true });
  const { userLimits } = process.report.getReport() as {
    readonly userLimits?: { readonly open_files?: { readonly soft: number | string } };
  };
  const limit = Number(userLimits?.open_files?.soft);
  return limit < neededFiles ? { code: 'files-too-few', limit } : undefined;
}

/** Why no window came up: what the disk answered, or how many files may be open, or nobody knows. */
export function noWindow(error: unknown): BookRefusal {
  const few = tooFewFiles();
  if (few) return few;
  try {
    return refuseByDisk(error).error;
  } catch {
    return { code: 'window-missing' };
  }
}

/** Why the window died time and again. */
export const hopelessWindow = (): BookRefusal => tooFewFiles() ?? { code: 'window-hopeless' };
