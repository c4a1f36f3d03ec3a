import { scanFolder } from '../journal/scan.ts';
import { takesFiles } from './named-files.ts';

/**
 * The files that a log names and that no event of it has destroyed, in the order in which they came. Needs no key.
 *
 * @param isAsked of which cases; of all where it is left out
 */
export async function namedInLog(
  dir: string,
  bookId: string,
  isAsked: (caseId: string) => boolean = () => true,
): Promise<ReadonlySet<string>> {
  const names = new Set<string>();
  await scanFolder(dir, bookId, ({ header: { caseId, blobs, type } }) => {
    if (!isAsked(caseId)) return;
    for (const blob of blobs) {
      if (takesFiles(type)) names.delete(blob);
      else names.add(blob);
    }
  });
  return names;
}
