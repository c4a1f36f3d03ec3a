import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ok, refuse, type Result } from '#domain/result.ts';
import { restoreAside } from '#main/backup/restore-aside.ts';
import { refuseByDisk } from '#main/casebook/folder/disk-refusal.ts';
import { holdFolder, type Folder } from '#main/casebook/folder/folder-lock.ts';
import { isThere } from '#main/casebook/folder/is-there.ts';
import { moveIn, settleMoves } from '#main/casebook/moving/move-in.ts';
import { asidePrefix } from '#main/casebook/moving/rooms.ts';
import { accept } from '#main/casebook/officers/accept.ts';
import { readKeyFile } from '#main/vault/key-file/key-file.ts';
import type { Refusal } from '#shared/refusal.ts';
import { receiptClock } from '../../factories/books/receipt-clock.ts';
import type { Act } from './acts.ts';
import { deskOf, firstPassphrase, placeWithBackup } from './folders.ts';

type Told = Promise<Result<string, Refusal>>;

const overIn = (root: string) => join(root, 'over');
const joinedIn = (root: string, nth: number | string) => join(root, `join ${nth}`);
const invitationIn = (root: string, nth: number | string) => join(root, `invitation ${nth}`);

async function holding(dir: string, act: (folder: Folder) => Told): Told {
  const folder = await holdFolder(dir);
  if (!folder.ok) return folder;
  return act(folder.value).finally(() => folder.value.release());
}

const take = (folder: Pick<Folder, 'dir'>, root: string, nth: number | string, at: string) =>
  accept(folder, {
    path: invitationIn(root, nth),
    passphrase: firstPassphrase,
    at,
    kdfCost: 2 ** 14,
  });

/** Whose log a folder's book writes, told without opening it. */
async function deskWritten(dir: string): Promise<string> {
  const keys = await readKeyFile(dir);
  return keys.ok && keys.value.version !== 1 ? keys.value.desk : 'nobody';
}

/** Writings that end by moving a book to where it is opened, with what lay there put aside. */
export const movingActs = {
  'restoring over a book': {
    once: async ({ book, root, by }, nth) => {
      const place = await placeWithBackup(book, root, by);
      if (!place.ok) return place;
      const dir = overIn(root);
      return holding(dir, async () => {
        const secret = { passphrase: firstPassphrase };
        // A move that broke off is gone on with, as at each start.
        const settled = await settleMoves(dir).then(ok, refuseByDisk);
        if (!settled.ok) return settled;
        const brought = await restoreAside(dir, { ...place.value, secret }, receiptClock);
        if (!brought.ok) return brought;
        const moved = await moveIn(dir, 'restoring', by.at).then(ok, refuseByDisk);
        if (!moved.ok) return moved;
        return ok(`${nth} ${await deskWritten(dir)}`);
      });
    },
    // In its place, or aside since another came: never gone.
    stands: async ({ root }, told) => {
      const [, desk] = told.split(' ');
      const dir = overIn(root);
      await settleMoves(dir);
      const names = (await readdir(dir)).filter((name) => name.startsWith(asidePrefix));
      for (const at of [dir, ...names.map((name) => join(dir, name))]) {
        if ((await deskWritten(at)) === desk) return (await deskOf(at)) === desk;
      }
      return false;
    },
  },

  'accepting an invitation': {
    once: async ({ book, root, by }, nth) => {
      const path = invitationIn(root, nth);
      const wanted = { name: `Prov Person ${nth}`, role: 'officer', path } as const;
      const invited = await book.invite(wanted, by);
      if (!invited.ok) return invited;
      return holding(joinedIn(root, nth), async (folder) => {
        const accepted = await take(folder, root, nth, by.at);
        return accepted.ok ? ok(`${nth} ${accepted.value.desk}`) : accepted;
      });
    },
    stands: async ({ root }, told) => {
      const [nth = '', desk] = told.split(' ');
      const dir = joinedIn(root, nth);
      // Looked over once, and cleared away.
      return !(await isThere(dir)) || (await deskOf(dir)) === desk;
    },
    // What broke off is a book that opens, or a folder in which the same invitation can still be taken.
    leaves: async ({ root, by }) => {
      const faults: string[] = [];
      for (const name of await readdir(root)) {
        const [, nth] = /^join (\d+)$/.exec(name) ?? [];
        if (nth === undefined) continue;
        const dir = join(root, name);
        if ((await deskOf(dir)) === undefined) {
          const again = await holding(dir, async (folder) => {
            const taken = await take(folder, root, nth, by.at);
            return taken.ok ? ok(nth) : refuse(taken.error);
          });
          if (!again.ok) faults.push(`neither taken nor to be taken: ${again.error.code}`);
        }
        await rm(dir, { recursive: true });
      }
      return faults;
    },
  },
} as const satisfies Readonly<Record<string, Act>>;
