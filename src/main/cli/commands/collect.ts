import { collect as collectInto, type Export } from '../../casework/collected/collect.ts';
import type { Progress } from '../../jobs/pacing.ts';
import { done, misused, refused } from '../answer.ts';
import type { Run } from '../commands.ts';
import { readIncoming } from '../read-file.ts';
import { writingBook } from '../with-book.ts';

export const collect: Run = async ({ words: [reference, ...files], options: { system } }, desk) => {
  if (!reference || files.length === 0) return misused('Name a case and the files to add.');
  if (!system?.trim()) return misused('Say where the data come from: --system NAME.');
  const exports: Export[] = [];
  for (const path of files) {
    const file = await readIncoming(path);
    if (!file.ok) return refused(file.error);
    exports.push({ system, file: file.value });
  }
  return writingBook(desk, async (work) => {
    const onProgress = ({ done, total }: Progress) => desk.say(`${percent(done, total)} %`);
    const collected = await collectInto(work, reference, exports, { onProgress });
    if (!collected.ok) return refused(collected.error);
    const { tables, enclosures } = collected.value;
    return done({ reference, tables, ...(enclosures.length > 0 && { enclosures }) });
  });
};

const percent = (done: number, total: number) => Math.floor((done / total) * 100);
