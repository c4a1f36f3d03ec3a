import { expect, test } from 'vitest';
import { filesInDrop } from '../../../../../../src/renderer/desk/app/dropping/files-in-drop.ts';

const fileEntry = (name: string) => ({
  name,
  isDirectory: false,
  file: (give: (file: File) => void) => give(new File(['x'], name)),
});
const gone = (name: string) => ({
  name,
  isDirectory: false,
  file: (_: unknown, fail: () => void) => fail(),
});

/** A folder as the browser tells of it: a hundred entries at a time, then none. */
function folder(...entries: object[]) {
  return {
    name: 'folder',
    isDirectory: true,
    createReader: () => {
      const left = [...entries];
      return { readEntries: (give: (some: object[]) => void) => give(left.splice(0, 100)) };
    },
  };
}

const dropped = (...entries: (object | null)[]) =>
  filesInDrop({
    items: entries.map((entry) => ({
      kind: 'file',
      webkitGetAsEntry: () => entry,
      getAsFile: () => new File(['x'], 'plain.eml'),
    })) as unknown as DataTransferItemList,
  });

test('the files of folders and of folders in them are found, more than are told of at a time', async () => {
  const many = Array.from({ length: 250 }, (_, nth) => fileEntry(`${nth}.eml`));
  const files = await dropped(folder(...many, folder(fileEntry('deep.eml'))), fileEntry('a.eml'));
  expect(files).toHaveLength(252);
  expect(files.map(({ name }) => name)).toContain('deep.eml');
});

test('a file that stands in no folder comes as it is', async () => {
  expect((await dropped(null)).map(({ name }) => name)).toEqual(['plain.eml']);
});

test('a file that has gone away meanwhile is one that cannot be read, not one less', async () => {
  const [file] = await dropped(folder(gone('gone.eml')));
  expect(file?.name).toBe('gone.eml');
  await expect(file?.arrayBuffer()).rejects.toThrow('gone away');
});
