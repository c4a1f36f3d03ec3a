/** All files of a drop, those in its folders and in theirs included. To be asked while the drop is told of. */
export async function filesInDrop({ items }: Pick<DataTransfer, 'items'>): Promise<File[]> {
  const dropped = [...items].filter(({ kind }) => kind === 'file');
  // After the first pause the browser gives nothing of the drop any more.
  const found = dropped.map((item) => item.webkitGetAsEntry() ?? item.getAsFile());
  const files = await Promise.all(found.map(filesIn));
  return files.flat();
}

async function filesIn(entry: FileSystemEntry | File | null): Promise<File[]> {
  if (entry === null) return [];
  if (entry instanceof File) return [entry];
  if (isFolder(entry)) {
    const files: File[] = [];
    for await (const inside of entriesOf(entry)) files.push(...(await filesIn(inside)));
    return files;
  }
  const file = await new Promise<File | undefined>((resolve) => {
    (entry as FileSystemFileEntry).file(resolve, () => resolve(undefined));
  });
  // What has gone away meanwhile is told of as a file that cannot be read.
  return [file ?? new Gone([], entry.name)];
}

const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

/** A folder is told of a hundred entries at a time, until there are none. */
async function* entriesOf(folder: FileSystemDirectoryEntry) {
  const reader = folder.createReader();
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve) => {
      reader.readEntries(resolve, () => resolve([]));
    });
    if (some.length === 0) return;
    yield* some;
  }
}

class Gone extends File {
  override arrayBuffer = () => Promise.reject(new Error('The file has gone away'));
}
