import { createHash, randomBytes } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { ok, refuse, type Result } from '#domain/result.ts';
import { syncFolder } from '#main/vault/atomic-file.ts';
import { isFolder } from '#main/casebook/folder/own-folder.ts';
import { dirname } from 'node:path';
import type { CarrierRefusal } from '#shared/refusals/carrier-refusal.ts';
import type { Carrier } from '../carrier.ts';
import { refuseByFolder } from '../folder/folder-refusal.ts';
import { isName } from '../names.ts';
import { bundleHead, endLength, entryHead } from './format.ts';

/** A bundle that is being written. It stands in its place when it has been kept, and not before. */
export interface NewBundle extends Carrier {
  keep(): Promise<Result<void, CarrierRefusal>>;
}

/** Begins a bundle, beside its place, under a name that nobody can have laid a link at. */
export async function writeBundle(
  path: string,
  bookId: string,
): Promise<Result<NewBundle, CarrierRefusal>> {
  if (await isFolder(path)) return refuse({ code: 'carrier-missing' });
  const part = `${path}.${randomBytes(8).toString('hex')}.part`;
  const opened = await open(part, 'wx', 0o600).then(ok, refuseByFolder);
  if (!opened.ok) return opened;
  const file = opened.value;
  const sum = createHash('sha256');
  const names = new Map<string, string>();
  const append = async (bytes: Uint8Array) => {
    sum.update(bytes);
    await file.appendFile(bytes);
  };
  const safely = (work: () => Promise<void>) => work().then(ok, refuseByFolder);

  const begun = await safely(() => append(bundleHead(bookId)));
  const close = async () => {
    await file.close().catch(() => undefined);
    await rm(part, { force: true }).catch(() => undefined);
  };
  if (!begun.ok) {
    await close();
    return begun;
  }
  return ok({
    list: async () => ok({ names: [...names.keys()], strange: 0 }),
    read: async () => refuse({ code: 'object-missing' }),
    async put(name, bytes) {
      if (!isName(name)) throw new Error('No name of ours');
      const own = createHash('sha256').update(bytes).digest('hex');
      const known = names.get(name);
      if (known !== undefined)
        return known === own ? ok(undefined) : refuse({ code: 'object-differs' });
      names.set(name, own);
      return safely(async () => {
        await append(entryHead(name, bytes.length));
        await append(bytes);
      });
    },
    remove: async () => refuse({ code: 'carrier-read-only' }),
    tryOut: async () => ok(undefined),
    watch: () => () => undefined,
    keep: () =>
      safely(async () => {
        const end = Buffer.alloc(endLength);
        sum.update(end.subarray(0, 2));
        end.set(sum.digest(), 2);
        await file.appendFile(end);
        await file.sync();
        await rename(part, path);
        await syncFolder(dirname(path)).catch(() => undefined);
      }),
    close,
  });
}
