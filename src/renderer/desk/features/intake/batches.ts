const mostBytes = 32 * 1024 * 1024;
const mostFiles = 50;

/**
 * Splits a drop into batches that cross to main one at a time, so that five hundred letters neither fill the
 * memory at once nor leave the window without a sign of life. A file over the limit goes alone.
 */
export function batchesOf<T extends { readonly size: number }>(files: readonly T[]): T[][] {
  const batches: T[][] = [];
  let room = 0;
  for (const file of files) {
    const last = batches.at(-1);
    if (last && last.length < mostFiles && file.size <= room) {
      last.push(file);
      room -= file.size;
    } else {
      batches.push([file]);
      room = mostBytes - file.size;
    }
  }
  return batches;
}
