import type { Source } from '#main/backup/back-up.ts';
import { textOf } from '#main/vault/sealing/as-text.ts';
import type { HeldKeys } from '#main/vault/held-keys.ts';
import { tryToOpen } from '../events/events.ts';
import { takesFiles } from '../files/named-files.ts';
import { openFile } from '../files/blobs.ts';
import { decodeLink } from '../journal/event-codec.ts';
import type { Parts } from '../opening/parts.ts';
import { capture } from './capture.ts';

/** What a backup of an open book is made from: the capture takes its turn among the writes, the copying does not. */
export const backupSource = (parts: Parts, now: () => string): Source => ({
  whose: { dir: parts.dir, bookId: parts.bookId, desk: parts.keys.desk },
  damaged: parts.damage !== undefined,
  capture: () => parts.inTurn(() => capture(parts)),
  now,
  signer: {
    officer: parts.keys.officer,
    key: textOf(parts.keys.own.sign),
    sign: (bytes) => parts.keys.sign(bytes),
  },
  knows: ({ officer, key }) => parts.roster.hasKey(officer, key),
  proof: {
    keysIn: async (keyFile) => {
      const keys = await parts.keys.copyIn(keyFile.toString('utf8'));
      return keys && openingWith(keys);
    },
  },
});

const openingWith = (keys: HeldKeys) => ({
  openEvent: (encoded: Buffer) => {
    const found = decodeLink(encoded, 0)?.link;
    const opened = found && tryToOpen(found, keys);
    if (!opened) return undefined;
    const { caseId, type, blobs } = found.header;
    // Those of a case that was destroyed, or that others alone open, open to nobody, here as in the book, nor do its files.
    const isShut = opened.of === 'nobody' || takesFiles(type);
    return { caseId, blobs: isShut ? [] : blobs };
  },
  opensDocument: (caseId: string, sealed: Buffer) => openFile(keys, caseId, sealed) !== undefined,
});
