import { collect as collectInto, type Export } from '../../../casework/collected/collect.ts';
import type { Progress } from '../../../jobs/pacing.ts';
import { done, failure, misused, refused } from '../../answer.ts';
import type { Run } from '../../run.ts';
import { readIncoming } from '../../read-file.ts';
import { readingFlags, readingOf } from '../../table-reading.ts';
import { writingBook } from '../../with-book.ts';

export const collect: Run = async ({ words: [reference, ...files], options }, desk) => {
  const { system } = options;
  if (!reference || files.length === 0) return misused('Name a case and the files to add.');
  if (!system?.trim()) return misused('Say where the data come from: --system NAME.');
  const reading = readingOf(options);
  if (!reading) return misused('--delimiter, --encoding, --quotes or --head-row is none of those.');
  const exports: Export[] = [];
  for (const path of files) {
    const file = await readIncoming(path);
    if (!file.ok) return refused(file.error);
    exports.push({ system, file: file.value, reading });
  }
  return writingBook(desk, async (work) => {
    const onProgress = ({ done, total }: Progress) => desk.say(`${percent(done, total)} %`);
    const collected = await collectInto(work, reference, exports, { onProgress });
    if (!collected.ok && collected.error.code === 'table-unsure') {
      const { error } = failure(collected.error);
      const flags = collected.error.about.map((doubt) => readingFlags[doubt]);
      return { exit: 1, output: { error: { ...error, flags } } };
    }
    if (!collected.ok) return refused(collected.error);
    const { tables, enclosures } = collected.value;
    return done({ reference, tables, ...(enclosures.length > 0 && { enclosures }) });
  });
};

const percent = (done: number, total: number) => Math.floor((done / total) * 100);
