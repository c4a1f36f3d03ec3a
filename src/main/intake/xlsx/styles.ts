import { getFormatFromId } from 'numfmt';
import type { Archive } from './archive.ts';
import { readXml } from './xml.ts';

/** The number format of each cell style, in order; where there is no style sheet, none. */
export async function readFormats(archive: Archive, path: string | undefined): Promise<string[]> {
  const own = new Map<number, string>();
  const ids: number[] = [];
  let inCells = false;
  if (path === undefined) return [];
  await readXml(archive.read(path), {
    open: (name, { numFmtId = '', formatCode = '' }) => {
      if (name === 'numFmt') own.set(Number(numFmtId), formatCode);
      else if (name === 'cellXfs') inCells = true;
      else if (name === 'xf' && inCells) ids.push(Number(numFmtId));
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return ids.map((id) => own.get(id) ?? builtIn(id));
}

const builtIn = (id: number) => {
  try {
    return getFormatFromId(id);
  } catch {
    return 'General';
  }
};
