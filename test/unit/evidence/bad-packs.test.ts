import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkPack } from '#evidence/check-pack.ts';
import { most, writeContainer } from '#evidence/container.ts';
import { sha256 } from '#evidence/crypto.ts';
import { makePack } from '#main/casework/evidence/make-pack.ts';
import { valueOf } from '../../factories/books/book.ts';
import { extending } from '../../factories/cases/case.ts';
import { filesIn } from '../../factories/files/pack-files.ts';
import { encode, signedAnew, textOf, withFile } from '../../factories/books/signed-anew.ts';
import { workAt } from '../../factories/cases/work.ts';

const kept = { names: 'kept', reason: 'Tillsyn' } as const;
const receivedAt = '2026-03-02T08:00:00Z';

/** A book of some cases, an older pack of one and the pack that is tampered with. */
async function packed() {
  const { work, open, act } = await workAt('2026-03-02T09:00:00Z');
  const reference = await open({ kind: 'access', receivedAt });
  await open({ kind: 'complaint', receivedAt });
  const wanted = { references: [reference], ...kept };
  const older = valueOf(await makePack(work, wanted)).bytes;
  await act(reference, extending);
  const { bytes } = valueOf(await makePack(work, wanted));
  return { book: work.book, reference, older, bytes, files: await filesIn(bytes) };
}

const faultsOf = async (bytes: Uint8Array<ArrayBuffer>) => (await checkPack(bytes)).faults;
const log = 'proof/log-1.jsonl';

test('the pack that is tampered with holds', async () => {
  const { book, bytes: good, files } = await packed();
  expect(await faultsOf(good)).toEqual([]);
  expect(await faultsOf(await signedAnew(files, book))).toEqual([]);
});

test('no byte of a pack can be another', async () => {
  const { bytes: good } = await packed();
  const flip = fc.tuple(fc.nat(good.length - 1), fc.integer({ min: 1, max: 255 }));
  const flipped = fc.asyncProperty(flip, async ([at, by]) => {
    const bytes = good.slice();
    bytes[at] = (bytes[at] ?? 0) ^ by;
    expect((await checkPack(bytes)).ok).toBe(false);
  });
  await fc.assert(flipped, { numRuns: 300 });
}, 120_000);

test('a byte changed in a file that is packed anew names the file', async () => {
  const { files } = await packed();
  const place = fc.tuple(fc.nat(files.length - 1), fc.nat(), fc.integer({ min: 1, max: 255 }));
  const changed = fc.asyncProperty(place, async ([nth, at, by]) => {
    const { name, bytes } = files[nth] ?? { name: '', bytes: new Uint8Array() };
    const other = bytes.slice();
    other[at % other.length] = (other[at % other.length] ?? 0) ^ by;
    const faults = await faultsOf(await writeContainer(withFile(files, name, other)));
    const named = nth < 2 || faults.some((fault) => 'name' in fault && fault.name === name);
    expect({ name, told: faults.length > 0 && named }).toEqual({ name, told: true });
  });
  await fc.assert(changed, { numRuns: 150 });
}, 120_000);

test('a log that its maker changed and signed for anew is told from the one that was written', async () => {
  const { book, files } = await packed();
  const lines = textOf(files, log).trimEnd().split('\n');
  const change = fc.tuple(
    fc.constantFrom('removed', 'swapped', 'doubled', 'letter'),
    fc.nat(lines.length - 2),
    fc.nat(),
  );
  const changed = fc.asyncProperty(change, async ([how, at, where]) => {
    const line = lines[at] ?? '';
    const letter = where % line.length;
    const other = line[letter] === 'A' ? 'B' : 'A';
    const made = {
      removed: lines.toSpliced(at, 1),
      swapped: lines.toSpliced(at, 2, lines[at + 1] ?? '', line),
      doubled: lines.toSpliced(at, 0, line),
      letter: lines.with(at, line.slice(0, letter) + other + line.slice(letter + 1)),
    }[how];
    const bytes = encode(`${made.join('\n')}\n`);
    const faults = await faultsOf(await signedAnew(withFile(files, log, bytes), book));
    expect({ how, at, letter, holds: faults.length === 0 }).toMatchObject({ holds: false });
  });
  await fc.assert(changed, { numRuns: 150 });
}, 120_000);

test('a missing, a doubled and a foreign file are each named', async () => {
  const { files } = await packed();
  for (const { name } of files.slice(2)) {
    const without = await writeContainer(files.filter((file) => file.name !== name));
    expect(await faultsOf(without)).toContainEqual({ code: 'file-missing', name });
  }
  const foreign = { name: 'cases/extra.txt', bytes: encode('x') };
  const more = await writeContainer([...files, foreign]);
  expect(await faultsOf(more)).toEqual([{ code: 'file-foreign', name: foreign.name }]);
  const [first] = files;
  const unnamed = await writeContainer(files.slice(1));
  expect(first && (await faultsOf(unnamed))).toEqual([{ code: 'manifest-unreadable' }]);
});

test('the signature of a stranger, of another pack, and none at all are each named', async () => {
  const { book, files } = await packed();
  const stranger = await workAt('2026-03-02T09:00:00Z');
  const manifest = files[0]?.bytes ?? new Uint8Array();
  const theirs = stranger.work.book.signPack(manifest);
  const signed = (signature: object) =>
    writeContainer(withFile(files, 'signature.json', encode(JSON.stringify(signature))));
  expect(await faultsOf(await signed(theirs))).toEqual([{ code: 'signer-unknown' }]);
  const { officer } = book.signPack(manifest);
  const borrowed = { ...theirs, officer };
  expect(await faultsOf(await signed(borrowed))).toEqual([{ code: 'signature-wrong' }]);
  const another = book.signPack(encode('another pack'));
  expect(await faultsOf(await signed(another))).toEqual([{ code: 'signature-wrong' }]);
  expect(await faultsOf(await signed({}))).toEqual([{ code: 'signature-missing' }]);
});

test('another book’s proof and an older pack’s parts do not pass, signed for or not', async () => {
  const { book, reference, older, files } = await packed();
  const { work, open } = await workAt('2026-03-02T09:00:00Z');
  const theirs = await open({ kind: 'access', receivedAt });
  const wanted = { references: [theirs], ...kept };
  const other = await filesIn(valueOf(await makePack(work, wanted)).bytes);
  for (const source of [other, await filesIn(older)]) {
    for (const name of [log, `cases/${reference}/events.json`]) {
      const mixed = withFile(files, name, encode(textOf(source, name)));
      const faults = await faultsOf(await writeContainer(mixed));
      expect(faults).toContainEqual({ code: 'file-altered', name });
      expect(await faultsOf(await signedAnew(mixed, book))).not.toEqual([]);
    }
  }
});

test('an event of the case that its maker leaves out is named, told of or not', async () => {
  const { book, reference, files } = await packed();
  const lines = textOf(files, log)
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  const seq = lines.findLastIndex((line) => line.sealed) + 1;
  const { header, sealed, signature } = lines[seq - 1];
  const sum = Buffer.from(await sha256(Buffer.from(sealed, 'base64'))).toString('base64url');
  const shut = { header, sum, ...(signature && { signature }) };
  const text = lines
    .with(seq - 1, shut)
    .map((line) => `${JSON.stringify(line)}\n`)
    .join('');
  const quiet = await signedAnew(withFile(files, log, encode(text)), book);
  const quietly = await faultsOf(quiet);
  expect(quietly).toContainEqual({ code: 'events-differ', reference });
  expect(quietly).toContainEqual(expect.objectContaining({ code: 'event-withheld', seq }));
  const { caseId } = JSON.parse(header);
  const rest = Buffer.from(await sha256(header, Buffer.from(sum, 'base64url')));
  const bare = lines.with(seq - 1, [caseId, rest.toString('base64url')]);
  const hidden = bare.map((line) => `${JSON.stringify(line)}\n`).join('');
  const faults = await faultsOf(await signedAnew(withFile(files, log, encode(hidden)), book));
  expect(faults.map(({ code }) => code)).toContain('event-withheld');
});

test('a file that is there twice is named, and the one that counts is the one that is listed', async () => {
  const { files, bytes } = await packed();
  const twice = await writeContainer([...files, { name: 'pack.jsoN', bytes: encode('{}') }]);
  const renamed = Uint8Array.from(
    Buffer.from(
      Buffer.from(twice).toString('latin1').replaceAll('pack.jsoN', 'pack.json'),
      'latin1',
    ),
  );
  expect(renamed).toHaveLength(twice.length);
  expect(await faultsOf(bytes)).toEqual([]);
  expect(await faultsOf(renamed)).toEqual([{ code: 'file-foreign', name: 'pack.json' }]);
});

test('a file without end in depth is a fault, and no crash', async () => {
  const { book, reference, files } = await packed();
  const depth = 200_000;
  const deep = `${'['.repeat(depth)}${']'.repeat(depth)}`;
  const events = `cases/${reference}/events.json`;
  const [first, ...rest] = JSON.parse(textOf(files, events));
  const { event: _, ...header } = first;
  const inEvent = `[${JSON.stringify(header).slice(0, -1)},"event":${deep}}${rest.map((one: unknown) => `,${JSON.stringify(one)}`).join('')}]`;
  for (const [name, text] of [
    [events, inEvent],
    [events, deep],
    [log, `${deep}\n`],
    [log, `${JSON.stringify({ header: deep, sum: '', sealed: deep })}\n`],
  ] as const) {
    const made = await signedAnew(withFile(files, name, encode(text)), book);
    expect(await faultsOf(made)).not.toEqual([]);
  }
  expect(
    await faultsOf(await writeContainer([{ name: 'pack.json', bytes: encode(deep) }])),
  ).toEqual([{ code: 'manifest-unreadable' }]);
});

test('what is no pack is no pack', async () => {
  expect(await faultsOf(encode(''))).toEqual([{ code: 'pack-unreadable' }]);
  expect(await faultsOf(encode('PK not a zip at all'))).toEqual([{ code: 'pack-unreadable' }]);
});

test('more files than a pack may have are refused by their number, before any is read', async () => {
  const names = Array.from({ length: most.files + 1 }, (_, nth) => `${nth}`);
  const many = await writeContainer(names.map((name) => ({ name, bytes: encode('') })));
  expect(await faultsOf(many)).toEqual([{ code: 'pack-too-many-files', most: most.files }]);
}, 120_000);

test('files that the manifest does not list are named by the zip’s directory, and not read', async () => {
  const { files } = await packed();
  const names = Array.from({ length: 2_000 }, (_, nth) => `${nth}`);
  const extra = names.map((name) => ({ name, bytes: encode('') }));
  const faults = await faultsOf(await writeContainer([...files, ...extra]));
  expect(faults).toEqual(names.map((name) => ({ code: 'file-foreign', name })));
});

test('a bomb is no pack: packed tight, or many files of the same bytes', async () => {
  const { files } = await packed();
  const zeros = { name: 'zeros', bytes: new Uint8Array(50_000_000) };
  const tight = new ZipWriter(new Uint8ArrayWriter(), { level: 9, useWebWorkers: false });
  for (const { name, bytes } of [...files, zeros])
    await tight.add(name, new Uint8ArrayReader(bytes));
  const bomb = new Uint8Array(await tight.close());
  expect(bomb.length).toBeLessThan(2_000_000);
  expect(await faultsOf(bomb)).toEqual([{ code: 'pack-unreadable' }]);
  expect(await faultsOf(await overlapping())).toEqual([{ code: 'pack-unreadable' }]);
});

/** A zip of a hundred files, each of which says that it has the bytes of the first. */
async function overlapping() {
  const names = Array.from({ length: 100 }, (_, nth) => `file-${String(nth).padStart(2, '0')}`);
  const made = await writeContainer(
    names.map((name, nth) => ({ name, bytes: new Uint8Array(nth === 0 ? 10_000 : 0) })),
  );
  const view = new DataView(made.buffer);
  for (let at = 0; at < made.length - 46; at += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    view.setUint32(at + 20, 10_000, true);
    view.setUint32(at + 24, 10_000, true);
    view.setUint32(at + 42, 0, true);
  }
  return made;
}

test('what says of itself more than anybody would is not read', async () => {
  const long = encode(' '.repeat(most.manifest + 1));
  const pack = await writeContainer([{ name: 'pack.json', bytes: long }]);
  expect(await faultsOf(pack)).toEqual([{ code: 'manifest-unreadable' }]);
});
