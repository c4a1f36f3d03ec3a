import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { unnamed } from '#domain/audit/heads.ts';
import { replaceFile } from '#main/vault/atomic-file.ts';
import { isSigned } from '#main/vault/batch-signature.ts';
import type { Signer } from '#main/vault/officers/signer.ts';
import { placeIn, savedPlace, type Place } from './place.ts';

/** Where the journal was known to end: a journal cut at a frame's edge is otherwise faultless. */
export interface HeadFile {
  readonly bookId: string;
  readonly place: Place;
  /** Where the last event begins. */
  readonly event: number;
  /** The book is being written, or was when its process died: the journal may have ended later than this. */
  readonly writing: boolean;
  /** Absent in that of the first version, which anyone could have written. */
  readonly signed?: Signed;
}

interface Signed {
  readonly officer: string;
  readonly signature: Buffer;
  readonly text: string;
}

const count = z.int().nonnegative();
const body = z.object({
  bookId: z.string(),
  place: z.object({
    end: count,
    position: count,
    desk: z.string(),
    heads: z.array(z.tuple([z.string(), count, z.base64url().length(43), count])),
  }),
  event: count,
  writing: z.boolean(),
});
const headFileSchema = body.extend({ officer: z.string(), signature: z.base64url() });

/** That of the first version: one log, and no signature. */
const unsignedSchema = z.object({
  bookId: z.string(),
  seq: count,
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  event: count,
  end: count,
  writing: z.boolean().default(false),
});

/** Twice: what takes the journal's folder away must not take the word of where it ended, or the store's copy proves nothing. */
const pathsIn = (dir: string) => [join(dir, 'journal', 'head.json'), join(dir, 'head-copy.json')];

/** Signed by the officer at work. */
export async function writeHeadFile(
  dir: string,
  bookId: string,
  place: Place,
  event: number,
  writing: boolean,
  signer: Signer,
): Promise<void> {
  const { end, position, desk, heads } = place;
  const head = { bookId, place: savedPlace({ end, position, desk, heads }), event, writing };
  const text = JSON.stringify(head);
  const signature = signer.sign(bytesOf(text)).toString('base64url');
  const whole = JSON.stringify({ ...head, officer: signer.officer, signature });
  for (const path of pathsIn(dir)) await replaceFile(path, whole);
}

/** For this and nothing else. */
const bytesOf = (text: string) => Buffer.from(`ombud head 1\n${text}`);

/** Whether the head was signed with this public key. */
export const isHeadSigned = ({ signed }: HeadFile, key: string): boolean =>
  signed !== undefined && isSigned(key, bytesOf(signed.text), signed.signature);

/** The last known head; `undefined` when there is no such file, `'bad'` when it does not read. */
export async function readHeadFile(dir: string): Promise<HeadFile | 'bad' | undefined> {
  const found = await Promise.all(pathsIn(dir).map(readOne));
  return found.find((head) => head !== undefined && head !== 'bad') ?? found.find(Boolean);
}

async function readOne(path: string): Promise<HeadFile | 'bad' | undefined> {
  try {
    const found: unknown = JSON.parse(await readFile(path, 'utf8'));
    return signedIn(found) ?? unsignedIn(found) ?? 'bad';
  } catch (error) {
    return error instanceof SyntaxError ? 'bad' : undefined;
  }
}

function signedIn(found: unknown): HeadFile | undefined {
  const { data } = headFileSchema.safeParse(found);
  if (!data) return undefined;
  const { officer, signature, ...head } = data;
  return {
    ...head,
    place: placeIn(head.place),
    signed: { officer, signature: Buffer.from(signature, 'base64url'), text: JSON.stringify(head) },
  };
}

function unsignedIn(found: unknown): HeadFile | undefined {
  const { data } = unsignedSchema.safeParse(found);
  if (!data) return undefined;
  const { bookId, seq, hash, event, end, writing } = data;
  const heads = new Map([[unnamed, { seq, hash: Buffer.from(hash, 'hex'), tick: 0 }]]);
  return { bookId, place: { end, position: seq, desk: unnamed, heads }, event, writing };
}
