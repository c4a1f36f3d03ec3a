import type { Refusal } from '#shared/refusal.ts';
import { answered } from '../../ask/answered.ts';
import { ombud } from '../../bridge.ts';
import { openFile } from '../../components/files/open-file.ts';
import { goTo } from '../../route.ts';
import { useStatus } from '../../status/status-store.ts';
import { batchesOf } from './batches.ts';
import { type RefusedFile, useDrafts } from './draft-store.ts';

/** Reads dropped or picked files into the tray; what cannot be read is listed with its reason, and does not hinder the rest. */
export async function takeFiles(files: readonly File[]): Promise<void> {
  const tray = useDrafts.getState();
  tray.expect(files.length);
  const { stops } = tray;
  for (const batch of batchesOf(files)) {
    await takeBatch(batch);
    if (useDrafts.getState().stops !== stops) return;
    tray.expect(-batch.length);
  }
}

async function takeBatch(batch: readonly File[]): Promise<void> {
  const { add } = useDrafts.getState();
  const opened = await Promise.all(batch.map(openFile));
  const files = opened.flatMap((file) => (file.ok ? [file.value] : []));
  const unread = opened.flatMap((file, index): RefusedFile[] =>
    file.ok ? [] : [{ file: batch[index]?.name ?? '', refusal: file.error }],
  );
  const read = await answered(ombud.intake.read({ files }));
  if (read.ok) return add(read.value.drafts, [...read.value.refused, ...unread]);
  const { error } = read;
  add([], [...files.map(({ name }) => ({ file: name, refusal: error })), ...unread]);
}

/** The shipped sample inbox, to try the desk with. Gives why not, when it cannot be read. */
export async function takeSample(): Promise<Refusal | undefined> {
  const read = await answered(ombud.intake.sample(undefined));
  if (!read.ok) return read.error;
  useDrafts.getState().add(read.value.drafts, read.value.refused);
  return undefined;
}

/** What was taken in and not decided on when the book was last open comes back into the tray. */
export async function takeWaiting(): Promise<void> {
  const waiting = await answered(ombud.intake.waiting(undefined));
  const batches = waiting.ok ? waiting.value : [];
  for (const batch of batches) {
    const { drafts, add } = useDrafts.getState();
    // A draft is called by its batch and its number in it.
    if (drafts.some(({ draft }) => draft.id.startsWith(`${batch}-`))) continue;
    const read = await answered(ombud.intake.again({ batch }));
    if (read.ok) add(read.value.drafts, read.value.refused);
  }
}

let cameFromOutside = false;

/** The system asked for letters to be opened, and this is the window to show them. */
export function takeMail(): void {
  cameFromOutside = true;
  void takeOpened();
}

/** Takes them once the desk is there; who only reads takes nothing in. */
export async function takeOpened(): Promise<void> {
  const { status } = useStatus.getState();
  if (!cameFromOutside || status?.state !== 'open' || status.role === 'reader') return;
  cameFromOutside = false;
  goTo({ page: 'inbox' });
  const read = await answered(ombud.intake.opened(undefined));
  if (read.ok) useDrafts.getState().add(read.value.drafts, read.value.refused);
}
