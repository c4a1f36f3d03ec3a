import { randomBytes } from 'node:crypto';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { By } from '../by.ts';
import { refuseByDisk } from '../folder/disk-refusal.ts';
import type { Folder } from '../folder/folder-lock.ts';
import { bookDay } from '#domain/team/book-day.ts';
import { bytesIn } from '#main/vault/sealing/as-text.ts';
import { unpackCaseKeys, withReceived } from '#main/vault/cases/case-keys.ts';
import { writeKeyFile } from '#main/vault/key-file/key-file.ts';
import { newReceivingKey } from '#main/vault/officers/envelope.ts';
import { makeLocalOfficer } from '#main/vault/officers/local-officer.ts';
import { newId } from '#main/vault/officers/new-id.ts';
import { newSigningKey } from '#main/vault/officers/signing-key.ts';
import { keyFileOf, type Opened } from '#main/vault/opened.ts';
import type { OfficerRefusal } from '#shared/refusals/officer-refusal.ts';
import { acceptPassphrase } from '#shared/passphrase/strength.ts';
import type { BookRefusal } from '#shared/refusals/book-refusal.ts';
import { clearRoom, moveIn } from '../moving/move-in.ts';
import { isFree } from '../moving/rooms.ts';
import { unpackBook } from './joining/folder.ts';
import { joinLog } from './joining/join-log.ts';
import { comparedIn } from './invitation/compared-in.ts';
import { markUsed } from './invitation/mark-used.ts';
import { openInvitation, type Invitation } from './invitation/read-invitation.ts';
import { readAt } from '../files/pieces-of.ts';
import { areAlike, type ToCompare } from './invitation/words-of.ts';

/** A desk that has joined. */
export interface Accepted extends ToCompare {
  readonly desk: string;
  readonly name: string;
  readonly recoveryKey: string;
  /** Whether the file could not be made useless: it must be destroyed by hand. */
  readonly fileLeft: boolean;
}

/** Which file is taken, when, and by which passphrase the book opens from then on. */
export interface Accepting extends Pick<By, 'at'> {
  readonly path: string;
  readonly passphrase: string;
  /** What the inviter read out, where it was typed before anything is taken; else it is compared afterwards. */
  readonly words?: string;
  readonly kdfCost?: number;
}

/**
 * Takes an invitation in an empty folder: the book comes from the file, is proven from its first event to its last, and
 * opens by the person's own passphrase. Their own keys, which nobody has seen, take the place of those in the invitation.
 * The key file comes last: without it there is no book, and nothing of the file has been used.
 */
export async function accept(
  { dir }: Pick<Folder, 'dir'>,
  { path, passphrase, words, at, kdfCost }: Accepting,
): Promise<Result<Accepted, OfficerRefusal | BookRefusal>> {
  const today = bookDay(at);
  const opened = await openInvitation(path, today);
  if (!opened.ok) return opened;
  const invitation = opened.value;
  try {
    if (!(await isFree(dir))) return refuse({ code: 'folder-not-empty' });
    const compared = comparedIn(invitation.head);
    if (words !== undefined && !areAlike(words, compared.words)) {
      return refuse({ code: 'invitation-words-differ', inviter: invitation.head.inviter.name });
    }
    const { organisation, invited } = invitation.head;
    const owners = { organisation, handler: invited.name };
    const accepted = await acceptPassphrase(passphrase, owners);
    if (!accepted.ok) return accepted;
    const joined = await join(dir, invitation, passphrase, at, kdfCost).catch(refuseByDisk);
    if (!joined.ok) {
      // Where a disk takes nothing away either, the next who takes it does.
      await clearRoom(dir, 'joining').catch(() => undefined);
      return joined;
    }
    // Broken off here, the book is whole: the next start goes on with the move.
    const moved = await moveIn(dir, 'joining', at).then(ok, refuseByDisk);
    if (!moved.ok) return moved;
    const fileLeft = !(await markUsed(path, today));
    return ok({ ...joined.value, ...compared, name: invited.name, fileLeft });
  } finally {
    await invitation.file.close();
  }
}

async function join(
  dir: string,
  invitation: Invitation,
  passphrase: string,
  at: string,
  kdfCost: number | undefined,
): Promise<Result<{ desk: string; recoveryKey: string }, OfficerRefusal | BookRefusal>> {
  const unpacked = await unpackBook(dir, invitation);
  if (!unpacked.ok) return unpacked;
  const { opened, recoveryKey } = await ownKeys(invitation, passphrase, kdfCost);
  const logged = await joinLog(unpacked.value, invitation.head, opened, at);
  if (!logged.ok) return logged;
  await writeKeyFile(unpacked.value, keyFileOf(opened));
  return ok({ desk: opened.desk, recoveryKey });
}

/** The vault of the new desk: the book's keys as they came, and the officer's own, made here. */
async function ownKeys(
  { head, ...invitation }: Invitation,
  passphrase: string,
  kdfCost: number | undefined,
): Promise<{ opened: Opened; recoveryKey: string }> {
  const { bookId, invited } = head;
  const master = randomBytes(32);
  const names = {
    officer: invited.officer,
    sign: newSigningKey().secret,
    kem: newReceivingKey().secret,
    // What was sealed to the invitation's key, by who has not heard of this one yet, still opens.
    former: [bytesIn(invited.kem)],
  };
  const made = await makeLocalOfficer(bookId, names, master, passphrase, kdfCost);
  const packed = await readAt(invitation.file, invitation.at.cases, head.parts.cases);
  const opened = {
    bookId,
    desk: newId(),
    officers: [made.record],
    own: made.own,
    master,
    book: bytesIn(head.book),
    snapshot: randomBytes(32),
    trust: bytesIn(head.trust),
    epochs: new Map(head.epochs.map(({ epoch, key }) => [epoch, bytesIn(key)])),
    cases: withReceived(unpackCaseKeys(Buffer.alloc(0)), master, casesIn(packed)),
    confined: [],
    unfounded: false,
    ownConfined: new Map(),
  };
  return { opened, recoveryKey: made.recoveryKey };
}

const idLength = 16;
const slotLength = idLength + 32;

function* casesIn(packed: Buffer): Generator<readonly [string, Buffer]> {
  for (let at = 0; at + slotLength <= packed.length; at += slotLength) {
    const caseId = packed.toString('base64url', at, at + idLength);
    yield [caseId, packed.subarray(at + idLength, at + slotLength)];
  }
}
