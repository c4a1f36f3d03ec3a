import type { TableReading } from '#domain/case/data/table-reading.ts';
import { ok, type Result } from '#domain/result.ts';
import type { IntakeRefusal } from '#shared/refusals/intake-refusal.ts';
import type { OriginalMail } from '#shared/views/intake-views.ts';
import type { Progress } from '../../jobs/pacing.ts';
import type { IncomingFile } from '../incoming-file.ts';
import { allAttachments, attachmentBytes } from '../mail/attachment-bytes.ts';
import type { Reading } from '../mail/mail-version.ts';
import { originalMail } from '../mail/original-mail.ts';
import { readEmail, type ReadEmail } from '../mail/read-email.ts';
import { pack, type PackedTable } from '../tables/packed-table.ts';
import { readCollected } from '../tables/read-collected.ts';
import { fileWords, type FileWords } from '../words/file-words.ts';
import { type Records, readRecords } from '../tables/read-records.ts';

type NamedBytes = Pick<IncomingFile, 'name' | 'bytes'>;

/** What a file is and holds, its tables packed. */
export interface PackedFile {
  readonly mediaType: string;
  readonly tables: readonly PackedTable[];
  /** How a text was read as a table. */
  readonly reading?: TableReading;
}

/** What the reading process can be asked, and what it gives. */
export interface Readings {
  readonly collected: {
    readonly order: NamedBytes & { readonly reading?: TableReading };
    readonly read: PackedFile;
  };
  readonly email: {
    readonly order: IncomingFile & Reading;
    readonly read: ReadEmail;
  };
  /** `undefined` when the mail has no such attachment. */
  readonly attachment: {
    readonly order: { readonly bytes: Uint8Array; readonly index: number };
    readonly read: Uint8Array | undefined;
  };
  /** All attachments of a mail at once, in order; `undefined` for what is too much. */
  readonly attachments: {
    readonly order: { readonly bytes: Uint8Array };
    readonly read: readonly (Uint8Array | undefined)[];
  };
  readonly original: {
    readonly order: { readonly bytes: Uint8Array };
    readonly read: OriginalMail;
  };
  readonly records: { readonly order: NamedBytes; readonly read: Records };
  /** What a file says. */
  readonly words: { readonly order: NamedBytes; readonly read: FileWords };
}

type Tell = (progress: Progress) => void;
type Readers = {
  readonly [K in keyof Readings]: (
    order: Readings[K]['order'],
    tell: Tell,
  ) =>
    | Result<Readings[K]['read'], IntakeRefusal>
    | Promise<Result<Readings[K]['read'], IntakeRefusal>>;
};

/** The readers of strangers' bytes. They run in the reading process and nowhere else. */
export const readers: Readers = {
  async collected(file, tell) {
    const read = await readCollected(file, (done, total) => tell({ done, total }));
    if (!read.ok) return read;
    const { tables, ...facts } = read.value;
    return ok({ ...facts, tables: tables.map(pack) });
  },
  email: ({ now, zone, ...file }) => readEmail(file, now, zone),
  attachment: async ({ bytes, index }) => ok(await attachmentBytes(bytes, index)),
  attachments: async ({ bytes }) => ok(await allAttachments(bytes)),
  original: ({ bytes }) => originalMail(bytes),
  records: readRecords,
  words: fileWords,
};
