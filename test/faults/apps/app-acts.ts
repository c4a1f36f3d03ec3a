import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { backUp } from '#main/backup/back-up.ts';
import { backupsIn } from '#main/backup/choose.ts';
import { holdFolder } from '#main/casebook/folder/folder-lock.ts';
import { accept } from '#main/casebook/officers/accept.ts';
import { valueOf } from '../../bench/open-work.ts';
import { makeOpenCase, withdrawn } from '../../factories/cases/case.ts';
import { exchangeOf } from '../../factories/exchange/exchange.ts';
import { acts, passphraseOf, type Act } from '../breaks/acts.ts';
import { bookIn, firstPassphrase } from '../breaks/folders.ts';
import { by, withBook, type Ground } from '../breaks/ground.ts';
import { withDesk } from '../exchange/one-desk.ts';
import { answered, lock, lockScreen, unlockBy } from './in-window.ts';

/** One kind of writing, done by the window of the whole app. What it tells stands by the same look as in one process. */
export interface AppAct extends Omit<Act, 'once'> {
  /** Who wrote the book; this version, if it is not said. */
  readonly version?: 1;
  /** What must be there before the app first starts. */
  readonly prepare?: (ground: Ground) => Promise<void>;
  /** From the first page to where the writing begins. */
  readonly enter?: (page: Page, ground: Ground) => Promise<void>;
  /** Does it once; what it gives was acknowledged, and nothing means that there is no more of it to do. */
  readonly once: (page: Page, ground: Ground, nth: number) => Promise<string | undefined>;
}

const reference = 'DSR-2026-0001';
const hourBefore = () => Temporal.Now.instant().subtract({ hours: 1 }).toString();
const longAgo = { ...by, at: '2020-10-06T08:00:00Z' };
const placeIn = (root: string) => join(root, 'place');
const sharedIn = (root: string) => join(root, 'shared');
const otherIn = (root: string) => join(root, 'other');
const stands = async () => true;
/** When a backup was made; what follows in its id tells those of one second apart, and not in their order. */
const secondOf = (id: string) => id.slice(0, 16);

const unlock = (page: Page, { secrets }: Ground) => unlockBy(page, passphraseOf(secrets));

async function note(page: Page, nth: number): Promise<string> {
  const text = `anteckning ${nth} ${'x'.repeat((nth * 977) % 9_000)}`;
  await answered(page, 'cases:execute', { reference, command: { type: 'add-note', text } });
  return `${nth}`;
}

/** A second desk of the book, in a folder that both exchange over. */
async function joinAnother({ root }: Ground) {
  const invitation = join(root, 'invitation');
  const wanted = { name: 'Bo Exempel', role: 'officer', path: invitation } as const;
  valueOf(await withBook(root, [0], ({ book }) => book.invite(wanted, by)));
  const folder = valueOf(await holdFolder(otherIn(root)));
  const passphrase = firstPassphrase;
  valueOf(await accept(folder, { path: invitation, passphrase, at: by.at, kdfCost: 2 ** 14 }));
  await folder.release();
  await mkdir(sharedIn(root));
  const over = { kind: 'folder', dir: sharedIn(root) } as const;
  await withDesk(otherIn(root), async ({ exchange }) => valueOf(await exchange.choose(over)));
}

/** Everything that is written from the window, and how. */
export const appActs = {
  appending: {
    once: (page, _, nth) => note(page, nth),
    stands: acts.appending.stands,
  },

  'opening cases, each with a key of its own': {
    async once(page, _, nth) {
      const logged = await answered(page, 'cases:log', {
        kind: 'access',
        language: 'sv',
        channel: 'phone',
        receivedAt: hourBefore(),
        requester: { name: `Prov Person ${nth}`, email: '', address: '' },
        subject: `Begäran ${nth}`,
        text: '',
      });
      return logged.reference;
    },
    async stands({ book }, told) {
      const caseId = book.caseIdOf(told);
      return caseId !== undefined && (await book.case(caseId)) !== undefined;
    },
  },

  'keeping files': {
    async once(page, _, nth) {
      const bytes = new TextEncoder().encode(`Personuppgifter ${nth}`);
      const file = { name: `${nth}.txt`, bytes, modifiedAt: by.at };
      const { document } = await answered(page, 'cases:attach', { reference, file, note: '' });
      return `${nth} ${document.blob}`;
    },
    stands: acts['keeping files'].stands,
  },

  'keeping snapshots': {
    // One is written as the book is locked; what has begun to be written is awaited by the next opening.
    async once(page, ground, nth) {
      const told = await note(page, nth);
      await lock(page);
      await unlock(page, ground);
      return told;
    },
    stands: acts.appending.stands,
  },

  'changing secrets': {
    async once(page, ground) {
      const current = { passphrase: passphraseOf(ground.secrets) };
      const passphrase = passphraseOf(ground.secrets + 1);
      await answered(page, 'secrets:change', { current, passphrase });
      ground.secrets += 1;
      return `${ground.secrets}`;
    },
    stands,
  },

  'disposing of cases': {
    takes: 'cases',
    prepare: ({ root }) =>
      withBook(root, [0], async ({ book }) => {
        for (let nth = 0; nth < 60; nth++) {
          const opened = makeOpenCase({ receivedAt: longAgo.at });
          const { caseId } = valueOf(await book.execute(undefined, [opened], longAgo));
          const { blob, sha256, size } = valueOf(await book.keepBlob(caseId, Buffer.from(caseId)));
          const document = { id: 'd', name: 'a.txt', mediaType: 'text/plain', size, sha256, blob };
          const attached = { type: 'attach-file', document, note: '' } as const;
          valueOf(await book.execute(caseId, [attached, ...withdrawn], longAgo));
        }
      }),
    async once(page) {
      const { due } = await answered(page, 'retention:list', { limit: 1 });
      const [item] = due.rows.map(({ reference, what }) => ({ reference, what }));
      if (!item) return undefined;
      const { results } = await answered(page, 'retention:dispose', { items: [item] });
      const [refusal] = results.flatMap((result) => result.refusal ?? []);
      if (refusal) throw new Error(refusal.code);
      return item.reference;
    },
    stands: async ({ book }, told) => book.caseIdOf(told) === undefined,
  },

  'backing up': {
    async enter(page, ground) {
      await unlock(page, ground);
      const rotation = { days: 7, weeks: 4, months: 12 };
      const places = [placeIn(ground.root)];
      await answered(page, 'backup:change', { places, everyHours: 24, rotation });
    },
    async once(page, _, nth) {
      await note(page, nth);
      const { places } = await answered(page, 'backup:make', { job: `${nth}` });
      return places[0]?.verified?.id ?? 'no backup';
    },
    // Of one day the rotation keeps the last: that one, or one that came after it.
    async stands({ root }, told) {
      const all = await backupsIn(placeIn(root));
      if (!all.ok) return false;
      return all.value.some(
        ({ found }) => found.state === 'complete' && secondOf(found.listing.id) >= secondOf(told),
      );
    },
  },

  restoring: {
    takes: 'anything',
    prepare: ({ root }) =>
      withBook(root, [0], async ({ book }) => {
        valueOf(
          await backUp(
            placeIn(root),
            book.backupSource(() => by.at),
          ),
        );
      }),
    enter: (page) => lockScreen(page).waitFor(),
    async once(page, { root, secrets }, nth) {
      const place = placeIn(root);
      const secret = { passphrase: passphraseOf(secrets) };
      const [backup] = await answered(page, 'book:backups', { place });
      const wanted = { place, id: backup?.id ?? '', secret, job: `${nth}` };
      await answered(page, 'book:bring-back', wanted);
      await answered(page, 'book:restore', undefined);
      await note(page, nth);
      await lock(page);
      return `${nth}`;
    },
    // What was written after the backup goes with the next restoring, as it is meant to; the book there is opens.
    stands,
  },

  'exchanging over a folder': {
    prepare: joinAnother,
    async enter(page, ground) {
      await unlock(page, ground);
      const { kind } = await answered(page, 'exchange:show', undefined);
      const over = { kind: 'folder', dir: sharedIn(ground.root) } as const;
      if (kind === 'none') await answered(page, 'exchange:choose', over);
    },
    async once(page, _, nth) {
      const told = await note(page, nth);
      await answered(page, 'exchange:now', undefined);
      return told;
    },
    stands: acts.appending.stands,
    async leaves({ book, root, caseId }) {
      valueOf(await exchangeOf(book, { dir: bookIn(root) }).now());
      const here = JSON.stringify(await book.history(caseId));
      const there = await withDesk(otherIn(root), async ({ book: other, exchange }) => {
        valueOf(await exchange.now());
        return JSON.stringify(await other.history(caseId));
      });
      return here === there ? [] : ['the desks differ'];
    },
  },

  'accepting an invitation': {
    async prepare({ root }) {
      const wanted = { name: 'Bo Exempel', role: 'officer' } as const;
      const path = join(root, 'invitation');
      const at = Temporal.Now.instant().toString();
      const { words } = await withBook(root, [0], async ({ book }) =>
        valueOf(await book.invite({ ...wanted, path }, { ...by, at })),
      );
      await writeFile(`${path}-words`, words);
      await rename(bookIn(root), otherIn(root));
    },
    enter: () => Promise.resolve(),
    async once(page, { root }) {
      const { state } = await answered(page, 'app:status', undefined);
      if (state !== 'new') return undefined;
      const path = join(root, 'invitation');
      const words = await readFile(`${path}-words`, 'utf8');
      const bytes = Uint8Array.from(await readFile(path));
      await answered(page, 'book:accept', { bytes, words, passphrase: firstPassphrase });
      return 'accepted';
    },
    stands,
  },

  'opening a book of version 1': {
    version: 1,
    once: (page, _, nth) => note(page, nth),
    stands: async ({ book }, told) => {
      const caseId = book.caseIdOf(reference) ?? '';
      return JSON.stringify(await book.history(caseId)).includes(`anteckning ${told} `);
    },
  },
} as const satisfies Readonly<Record<string, AppAct>>;

export type AppActName = keyof typeof appActs;
