import { watch } from 'node:fs';
import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { CarrierRefusal } from '#shared/refusals/carrier-refusal.ts';
import { makeQueue } from '#main/casebook/queue.ts';
import { largestObject, tooLarge, type Carrier } from '../carrier.ts';
import { inTime } from '../in-time.ts';
import { isName } from '../names.ts';
import { refuseByFolder } from './folder-refusal.ts';
import { folderLister } from './list-folder.ts';
import { checkFolder, claimFolder } from './marker.ts';
import { readPlain, tryPlain, writePlain } from './plain-file.ts';

const patienceMs = 60_000;
/** Bytes take longer than names. */
const forBytes = 10;

/**
 * A shared folder: on a server, or kept alike on several machines by a service. It may hang for minutes when the network
 * does, and each call that hangs holds one of the few threads that files are read by: so there is one call at a time, and
 * none more while one hangs.
 *
 * @param claim whether an empty folder is to become this book's; else it is refused
 */
export async function openFolder(
  root: string,
  bookId: string,
  { claim = false, limitMs = patienceMs } = {},
): Promise<Result<Carrier, CarrierRefusal>> {
  const inTurn = makeQueue();
  let hanging = false;

  const call = <T>(work: () => Promise<Result<T, CarrierRefusal>>, ms = limitMs) =>
    inTurn(async () => {
      if (hanging) return refuse({ code: 'carrier-slow', seconds: ms / 1_000 } as const);
      hanging = true;
      const run = work()
        .catch(refuseByFolder)
        .finally(() => {
          hanging = false;
        });
      return inTime(run, ms);
    });

  const claimed = await call(async () => {
    const found = await stat(root);
    if (!found.isDirectory()) return refuse({ code: 'carrier-missing' });
    return claim ? claimFolder(root, bookId) : checkFolder(root, bookId);
  });
  if (!claimed.ok) return claimed;
  const listed = folderLister(root);
  const pathOf = (name: string) => {
    if (!isName(name)) throw new Error('No name of ours');
    return join(root, name);
  };

  return ok({
    list: () =>
      call(async () => {
        const still = await checkFolder(root, bookId);
        return still.ok ? listed() : still;
      }),
    read: (name) =>
      call(async () => {
        const found = await readPlain(pathOf(name), largestObject);
        if (found === 'none') return refuse({ code: 'object-missing' });
        return found === 'large' ? refuse(tooLarge) : ok(found);
      }, limitMs * forBytes),
    put: (name, bytes) =>
      call(async () => {
        const path = pathOf(name);
        const found = await readPlain(path, largestObject);
        if (found === 'none') return ok(await writePlain(root, path, bytes));
        const same = found !== 'large' && found.equals(bytes);
        return same ? ok(undefined) : refuse({ code: 'object-differs' });
      }, limitMs * forBytes),
    remove: (name) => call(async () => ok(await rm(pathOf(name), { force: true }))),
    tryOut: () => call(async () => ok(await tryPlain(root))),
    watch: (changed) => watchFolder(root, changed),
    close: async () => undefined,
  });
}

/** As far as the system can tell: of another machine's writing many file servers tell nothing. */
function watchFolder(root: string, changed: () => void): () => void {
  try {
    const watcher = watch(root, { recursive: true, persistent: false }, () => changed());
    watcher.on('error', () => watcher.close());
    return () => watcher.close();
  } catch {
    return () => undefined;
  }
}
