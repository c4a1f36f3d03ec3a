import { ok, refuse, type Result } from '#domain/result.ts';
import type { BookRefusal } from '#shared/refusals/book-refusal.ts';
import type { IntakeRefusal } from '#shared/refusals/intake-refusal.ts';
import type { OriginalMail } from '#shared/views/intake-views.ts';
import type { Pacing } from '../../jobs/pacing.ts';
import { type IncomingFile, refuseSize } from '../incoming-file.ts';
import type { Reading } from '../mail/mail-version.ts';
import type { ReadEmail } from '../mail/read-email.ts';
import type { Records } from '../tables/read-records.ts';
import { answers } from './answers.ts';
import type { FileWords } from '../words/file-words.ts';
import { limitsBeside, limitsFor, type ReadingLimits } from './reading-limits.ts';
import { reader, readerBeside } from './reader.ts';
import type { PackedFile, Readings } from './readings.ts';

type Read<T> = Promise<Result<T, IntakeRefusal | BookRefusal>>;
type NamedBytes = Pick<IncomingFile, 'name' | 'bytes'>;

/** Reads a file of personal data as `readCollected` does, in the reading process. */
export const readAside = (
  { name, bytes, reading }: Readings['collected']['order'],
  pacing?: Pacing,
): Read<PackedFile> => readFile('collected', { name, bytes, ...(reading && { reading }) }, pacing);

/** Reads an e-mail as `readEmail` does, in the reading process. */
export const readEmailAside = (
  { name, bytes, modifiedAt }: IncomingFile,
  reading: Reading,
): Read<ReadEmail> => readFile('email', { name, bytes, modifiedAt, ...reading });

/** Reads a list as `readRecords` does, in the reading process. */
export const readRecordsAside = ({ name, bytes }: NamedBytes): Read<Records> =>
  readFile('records', { name, bytes });

/** A mail as `originalMail` gives it, in the reading process. */
export const originalAside = (bytes: Uint8Array): Read<OriginalMail> =>
  readFile('original', { bytes });

/** One attachment of a kept e-mail, as `attachmentBytes` gives it. */
export const attachmentAside = (bytes: Uint8Array, index: number): Read<Uint8Array | undefined> =>
  readFile('attachment', { bytes, index });

const beside = (bytes: number) => [readerBeside, limitsBeside(bytes)] as const;

/** All attachments of a kept e-mail, as `allAttachments` gives them, beside the work. */
export const attachmentsAside = (bytes: Uint8Array): Read<Readings['attachments']['read']> =>
  readFile('attachments', { bytes }, {}, beside);

/** What a file says as `fileWords` reads it, beside the work: a process of its own, so that nobody waits behind it. */
export const wordsAside = (order: Readings['words']['order']): Read<FileWords> =>
  readFile('words', order, {}, beside);

/** Ends whatever reads, with all that it holds of anybody's files. */
export function endReaders(): void {
  reader.end();
  readerBeside.end();
}

async function readFile<K extends keyof Readings>(
  what: K,
  order: Readings[K]['order'],
  pacing?: Pacing,
  by: (bytes: number) => readonly [typeof reader, ReadingLimits] = (bytes) => [
    reader,
    limitsFor(bytes),
  ],
): Read<Readings[K]['read']> {
  // What is too large is not even sent.
  const refused = refuseSize(order.bytes);
  if (refused) return refused;
  const [whose, limits] = by(order.bytes.byteLength);
  const read = await whose.read(what, order, limits, pacing);
  if (!read.ok) return read;
  const checked = answers[what].safeParse(read.value);
  // The reader met a stranger's bytes: an answer that is none is not believed.
  if (!checked.success) return refuse({ code: 'reading-failed', at: 'answers' });
  return ok(checked.data as Readings[K]['read']);
}
