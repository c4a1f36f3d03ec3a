import { randomBytes } from 'node:crypto';
import { open, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { link, type Header, type Link } from '#domain/audit/chain.ts';
import { headOf } from '#domain/audit/heads.ts';
import { openEvent, type Draft } from '#main/casebook/events/events.ts';
import { linked } from '#main/casebook/events/writer.ts';
import { decodeLink, decodeLinks, encodeLink } from '#main/casebook/journal/event-codec.ts';
import { encodeFileHeader } from '#main/casebook/journal/file-header.ts';
import { encodeFrame } from '#main/casebook/journal/frame.ts';
import { behind, firstPlace, type Place } from '#main/casebook/journal/place.ts';
import { scanJournal } from '#main/casebook/journal/scan.ts';
import { isBatchSigned } from '#main/vault/batch-signature.ts';
import type { Signer } from '#main/vault/officers/signer.ts';
import { sha256 } from '#main/vault/sealing/sha256.ts';
import { present } from '../../../../factories/books/present.ts';
import { tempFolder } from '../../../../factories/books/book.ts';
import { makeSigner } from '../../../../factories/books/signer.ts';

const bookId = 'ab'.repeat(16);
const key = randomBytes(32);
const keys = {
  epoch: 0,
  bookKey: () => key,
  caseKey: () => key,
  caseKeys: () => [key],
  fileKeys: () => [key],
  keeps: () => true,
};
const at = '2026-10-06T08:00:00Z';
const draft = (text: string): Draft => ({
  caseId: 'book',
  at,
  actor: 'Prov',
  event: { type: 'secrets-changed', newPassphrase: text === '' },
  blobs: [],
});
const first = makeSigner();
const second = makeSigner();

/** Batches one after the other as one journal has them, each with who signs it; without a signer as version 1 wrote. */
function journalOf(...batches: readonly (Signer | undefined)[]): {
  frames: Link[][];
  place: Place;
} {
  let place = firstPlace;
  const frames = batches.map((signer, nth) => {
    const links = linked([draft(''), draft(`${nth}`)], bookId, place, keys, signer);
    place = behind(place, links, place.end + 1);
    return links;
  });
  return { frames, place };
}

/** What a scan makes of frames; gives what is written after it as well. */
async function scanned(frames: readonly (readonly Link[])[], log = bookId) {
  const bytes = frames.map((links) => encodeFrame(links.map(encodeLink)));
  const { dir } = await tempFolder();
  const file: FileHandle = await open(join(dir, 'log'), 'w+');
  await file.write(Buffer.concat([encodeFileHeader(log), ...bytes]));
  const found = await scanJournal(file, log, firstPlace);
  await file.close();
  return found;
}

describe('a journal of two desks', () => {
  it('has a log of each, numbered from 1 and chained by itself', async () => {
    const { frames } = journalOf(first, second, first, second);
    const numbers = frames.flat().map(({ header }) => [header.desk, header.seq]);
    expect(numbers).toEqual([
      ...[1, 2].map((seq) => [first.desk, seq]),
      ...[1, 2].map((seq) => [second.desk, seq]),
      ...[3, 4].map((seq) => [first.desk, seq]),
      ...[3, 4].map((seq) => [second.desk, seq]),
    ]);
    const found = await scanned(frames);
    expect(found).toMatchObject({ position: 8, desk: second.desk });
    expect(found.fault).toBeUndefined();
    expect([...found.heads].map(([desk, { seq }]) => [desk, seq])).toEqual([
      [first.desk, 4],
      [second.desk, 4],
    ]);
  });

  it('says in the first event of a batch what had come from the other since the last', () => {
    const { frames } = journalOf(first, first, second, second, first);
    const seen = frames.map((links) =>
      links.map(({ header }) =>
        Object.entries(header.seen ?? {}).map(([desk, [seq]]) => [desk, seq]),
      ),
    );
    const nothing = [[], []];
    expect(seen).toEqual([
      nothing,
      nothing,
      [[[first.desk, 4]], []],
      nothing,
      [[[second.desk, 4]], []],
    ]);
  });

  it('gives each batch a tick later than all before it, whatever the clock says', () => {
    const { frames } = journalOf(first, second, first);
    const ticks = frames.map((links) => links.map(({ header }) => header.tick ?? 0));
    const begin = Date.parse(at) * 1024;
    expect(ticks).toEqual([0, 1, 2].map((later) => [begin + later, begin + later]));
  });

  it('is the same journal whichever whole batches share a frame', async () => {
    const { frames, place } = journalOf(first, second, first);
    const { heads } = await scanned([frames.flat()]);
    expect(heads).toEqual(place.heads);
  });
});

describe('a batch', () => {
  it('is signed by its officer for its book, by the hash of its last event', () => {
    const [links = []] = journalOf(first).frames;
    const [begun, ended] = links;
    expect(begun?.signature).toBeUndefined();
    const { hash, signature = Buffer.alloc(0) } = present(ended);
    expect(isBatchSigned(first.key, bookId, hash, signature)).toBe(true);
    expect(isBatchSigned(second.key, bookId, hash, signature)).toBe(false);
    expect(isBatchSigned(first.key, 'cd'.repeat(16), hash, signature)).toBe(false);
    expect(isBatchSigned('', bookId, hash, signature)).toBe(false);
  });

  it('reads back as it was written, signature and all', () => {
    const links = journalOf(first, second).frames.flat();
    const read = decodeLinks(Buffer.concat(links.map(encodeLink))) ?? [];
    expect(read.map(({ link: { header } }) => header)).toEqual(links.map(({ header }) => header));
    const signatures = read.map(({ link: { signature } }) => signature && Buffer.from(signature));
    expect(signatures).toEqual(links.map(({ signature }) => signature));
  });

  it.each([
    ['without an officer', { officer: undefined }],
    ['with a desk that is no id', { desk: '__proto__' }],
    ['with a tick that is no whole number', { tick: 1.5 }],
    ['with a tick of 0', { tick: 0 }],
    ['with heads that are none', { seen: { [second.desk]: [1] } as never }],
    ['that ends in no known way', { end: 'yes' as never }],
    ['of no desk, but with a tick', { desk: undefined }],
  ])('%s is no event', (_, change) => {
    const [links = []] = journalOf(first).frames;
    const header = { ...present(links[0]).header, ...change };
    const text = Buffer.from(JSON.stringify(header));
    const lengths = [text.length, 0].map((length) => {
      const bytes = Buffer.alloc(4);
      bytes.writeUInt32LE(length);
      return bytes;
    });
    const [headerLength = text, sealedLength = text] = lengths;
    const parts = [headerLength, text, sealedLength, Buffer.alloc(32 + 64)];
    expect(decodeLink(Buffer.concat(parts), 0)).toBeUndefined();
  });

  it('goes on with a log of version 1 and commits to it', async () => {
    const { frames, place } = journalOf(undefined, undefined, first, second);
    expect([...place.heads.keys()]).toEqual([first.desk, second.desk]);
    const [, old = [], signed = []] = frames;
    expect(signed[0]?.header).toMatchObject({
      seq: 5,
      after: Buffer.from(old[1]?.hash ?? []).toString('base64url'),
    });
    expect((await scanned(frames)).fault).toBeUndefined();
  });

  it('binds the hash before it into what it seals', () => {
    const [, links = []] = journalOf(undefined, first).frames;
    const one = present(links[0]);
    expect(openEvent(one, keys).of).toBe('book');
    const elsewhere = { ...one, header: { ...one.header, after: 'A'.repeat(43) } };
    expect(() => openEvent(elsewhere, keys)).toThrow('does not open');
  });
});

describe('a journal is refused from the batch on', () => {
  const { frames } = journalOf(first, second, first, second);
  const [a1 = [], b1 = [], a2 = [], b2 = []] = frames;

  /** A link written anew behind another, hash and signature too, with its header changed. */
  const again = (place: Place, signer: Signer, change: Partial<Header>): Link[] => {
    const head = present(headOf(place.heads, bookId, signer.desk, sha256));
    const { header, sealed } = present(linked([draft('')], bookId, place, keys, signer)[0]);
    const next = link(head, { ...header, ...change }, sealed, sha256);
    return [{ ...next, signature: signer.sign(next.hash) }];
  };
  const place = behind(behind(firstPlace, a1, 1), b1, 1);
  const hashed = (seq: number) => ({ [second.desk]: [seq, 'A'.repeat(43)] as const });

  it.each<[string, Link[][], number]>([
    ['whose log lacks a batch', [a1, b1, b2], 4],
    ['of a desk whose log began elsewhere', [a1, b2], 2],
    ['that knew what is not here', [a1, a2], 2],
    ['of the second desk before the first', [b1, a1], 0],
    ['that has no end', [a1, b1.slice(0, 1)], 2],
    ['that is unsigned behind signed ones', [a1, journalOf(undefined).frames[0] ?? []], 2],
    ['that saw a head that is not so', [a1, b1, again(place, first, { seen: hashed(2) })], 4],
    ['that saw a head that is not here', [a1, b1, again(place, first, { seen: hashed(3) })], 4],
    [
      'that names another hash before it',
      [a1, b1, again(place, first, { after: 'A'.repeat(43) })],
      4,
    ],
    ['whose clock went back', [a1, b1, again(place, first, { tick: 5 })], 4],
    [
      'of a third desk under a number not its first',
      [a1, again(place, makeSigner(), { seq: 2 })],
      2,
    ],
  ])('%s', async (_, changed, good) => {
    const found = await scanned(changed);
    expect(found.position).toBe(good);
    expect(found.fault).toMatchObject({ position: good + 1, torn: false });
  });

  it('whose officer changes within it', async () => {
    const begun = present(linked([draft(''), draft('')], bookId, place, keys, first)[0]);
    const after = Buffer.from(begun.hash).toString('base64url');
    const { header, sealed } = begun;
    const { seen: _, ...rest } = header;
    const head = { seq: header.seq, hash: begun.hash };
    const other = { ...rest, seq: 4, officer: second.officer, after, end: true } as const;
    const next = link(head, other, sealed, sha256);
    const links = [begun, { ...next, signature: first.sign(next.hash) }];
    expect((await scanned([a1, b1, links])).fault).toMatchObject({
      position: 5,
      seq: 3,
      desk: first.desk,
    });
  });

  it('that is of another book', async () => {
    expect(await scanned(frames, 'cd'.repeat(16))).toMatchObject({ position: 0 });
  });
});
