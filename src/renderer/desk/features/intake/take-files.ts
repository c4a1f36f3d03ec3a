import { ombud } from '../../bridge.ts';
import { batchesOf } from './batches.ts';
import { useDrafts } from './draft-store.ts';

/** Reads dropped or picked files into the tray; what cannot be read is listed with its reason. */
export async function takeFiles(files: readonly File[]): Promise<void> {
  const tray = useDrafts.getState();
  tray.expect(files.length);
  for (const batch of batchesOf(files)) {
    await takeBatch(batch);
    tray.expect(-batch.length);
  }
}

async function takeBatch(batch: readonly File[]): Promise<void> {
  const { add } = useDrafts.getState();
  const contents = await Promise.all(batch.map(open));
  const files = contents.filter((file) => file !== undefined);
  const lost = batch.filter((_, index) => contents[index] === undefined);
  // A folder, or a file that went away between drop and reading.
  const unread = lost.map(({ name }) => ({
    file: name,
    refusal: { code: 'not-an-email' } as const,
  }));
  const read = await ombud.intake.read({ files });
  if (read.ok) return add(read.value.drafts, [...read.value.refused, ...unread]);
  const { error } = read;
  add([], [...files.map(({ name }) => ({ file: name, refusal: error })), ...unread]);
}

async function open(file: File) {
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return { name: file.name, bytes, modifiedAt: new Date(file.lastModified).toISOString() };
  } catch {
    return undefined;
  }
}

/** The shipped sample inbox, to try the desk with. */
export async function takeSample(): Promise<void> {
  const read = await ombud.intake.sample(undefined);
  if (read.ok) useDrafts.getState().add(read.value.drafts, read.value.refused);
}
