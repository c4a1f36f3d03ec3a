import { openContainer, type PackFile } from '#evidence/container.ts';

/** The files of a pack, in order; none of what is no pack. */
export async function filesIn(bytes: Uint8Array<ArrayBuffer>): Promise<PackFile[]> {
  const container = await openContainer(bytes);
  if ('code' in container) return [];
  const files: PackFile[] = [];
  for (const { name } of container.files) files.push((await container.read(name)) ?? never(name));
  return files;
}

const never = (name: string) => {
  throw new Error(`${name} is listed and not there`);
};
