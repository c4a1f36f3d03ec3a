import { createHash } from 'node:crypto';
import { open, stat, type FileHandle } from 'node:fs/promises';
import { ok, refuse, type Result } from '#domain/result.ts';
import { piecesOf, readAt } from '../../files/pieces-of.ts';
import { signatureLength, verifierOf } from '#main/vault/officers/signing-key.ts';
import type { OfficerRefusal } from '#shared/refusals/officer-refusal.ts';
import { headAt, lengthAt, longestHead, mark, signedText, usedMark } from './format.ts';
import { headSchema, invitationVersion, type InvitationHead } from './head.ts';

/** An invitation whose signature fits all of it; where its parts stand in the file. */
export interface Invitation {
  readonly file: FileHandle;
  readonly head: InvitationHead;
  readonly at: { readonly cases: number; readonly journal: number; readonly blobs: number };
}

/**
 * Opens an invitation and looks all of it over before any of it is used. Whoever gets it closes its file.
 *
 * @param today `YYYY-MM-DD`
 */
export async function openInvitation(
  path: string,
  today: string,
): Promise<Result<Invitation, OfficerRefusal>> {
  // A pipe would be waited for.
  const isFile = await stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
  const file = isFile ? await open(path, 'r').catch(() => undefined) : undefined;
  if (!file) return refuse({ code: 'invitation-unreadable' });
  const found = await examine(file, today).catch((error: unknown) => {
    if (isReading(error)) return refuse({ code: 'invitation-unreadable' });
    throw error;
  });
  if (!found.ok) await file.close();
  return found;
}

/** A stick that was pulled out, a folder in place of a file. */
const isReading = (error: unknown) =>
  ['EIO', 'EISDIR', 'EACCES', 'ENXIO'].includes((error as NodeJS.ErrnoException).code ?? '');

async function examine(
  file: FileHandle,
  today: string,
): Promise<Result<Invitation, OfficerRefusal>> {
  const { size } = await file.stat();
  const front = await readAt(file, 0, headAt);
  if (front.subarray(0, usedMark.length).equals(usedMark)) {
    const on = (await readAt(file, usedMark.length, 10)).toString('latin1');
    return refuse({ code: 'invitation-used', on: /^\d{4}-\d\d-\d\d$/.test(on) ? on : '' });
  }
  if (front.length < headAt || !front.subarray(0, mark.length).equals(mark)) {
    return refuse({ code: 'invitation-unreadable' });
  }
  const length = front.readUInt32LE(lengthAt);
  if (length > Math.min(longestHead, size - headAt))
    return refuse({ code: 'invitation-unreadable' });
  const read = headIn(await readAt(file, headAt, length));
  if (!read.ok) return read;
  const head = read.value;
  const cases = headAt + length;
  const journal = cases + head.parts.cases;
  const blobs = journal + head.parts.journal;
  const end = head.parts.blobs.reduce((sum, [, bytes]) => sum + bytes, blobs);
  if (end + signatureLength !== size) return refuse({ code: 'invitation-unreadable' });
  const isSigned = verifierOf(Buffer.from(head.inviter.sign, 'base64'));
  const signature = await readAt(file, end, signatureLength);
  if (!isSigned(signedText(await sumOf(file, end)), signature)) {
    return refuse({ code: 'invitation-altered' });
  }
  if (head.until < today) return refuse({ code: 'invitation-expired', until: head.until });
  return ok({ file, head, at: { cases, journal, blobs } });
}

function headIn(bytes: Buffer): Result<InvitationHead, OfficerRefusal> {
  const value = parse(bytes);
  if (typeof value !== 'object' || value === null) return refuse({ code: 'invitation-unreadable' });
  const version = 'version' in value ? value.version : undefined;
  if (typeof version === 'number' && version > invitationVersion) {
    return refuse({ code: 'invitation-newer', found: version, known: invitationVersion });
  }
  const head = headSchema.safeParse(value);
  return head.success ? ok(head.data) : refuse({ code: 'invitation-altered' });
}

function parse(bytes: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

async function sumOf(file: FileHandle, end: number): Promise<Buffer> {
  const sum = createHash('sha256');
  for await (const piece of piecesOf(file, 0, end)) sum.update(piece);
  return sum.digest();
}
