import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';
import { writeContainer, type PackFile } from '#evidence/container.ts';
import { sha256 } from '#evidence/crypto.ts';
import type { Manifest } from '#evidence/manifest.ts';
import { attachFile } from '#main/casework/documents/attach-file.ts';
import { makePack } from '#main/casework/evidence/make-pack.ts';
import type { PackFault } from '#shared/evidence-fault.ts';
import { valueOf } from '../books/book.ts';
import { filesIn } from './pack-files.ts';
import { encode, signedAnew, textOf, withFile } from '../books/signed-anew.ts';
import { workAt } from '../cases/work.ts';

type Bytes = Uint8Array<ArrayBuffer>;
type Code = PackFault['code'];

/** Packs that do not hold, by what was done to them, each with a fault that has to be named. */
export type BadPacks = ReadonlyMap<string, { readonly bytes: Bytes; readonly code: Code }>;

const receivedAt = '2026-03-02T08:00:00Z';
const log = 'proof/log-1.jsonl';

/** A pack of two cases with documents, and what becomes of it in the hands of who was given it, and of who made it. */
export async function badPacks(): Promise<{ readonly good: Bytes; readonly bad: BadPacks }> {
  const { work, open } = await workAt('2026-03-02T09:00:00Z');
  const first = await open({ kind: 'access', receivedAt });
  const second = await open({ kind: 'complaint', receivedAt });
  const attach = (reference: string, name: string) => {
    const file = { name, bytes: encode(`Innehållet i ${name}`), modifiedAt: receivedAt };
    return attachFile(work, { reference, file, note: '' });
  };
  valueOf(await attach(first, 'Åtgärd.txt'));
  valueOf(await attach(first, 'avtal.txt'));
  valueOf(await attach(second, 'svar.txt'));
  const wanted = { references: [first, second], names: 'kept', reason: 'Tillsyn' } as const;
  const good = valueOf(await makePack(work, wanted)).bytes;
  const files = await filesIn(good);
  const named = (end: string) => files.find(({ name }) => name.endsWith(end)) ?? never(end);
  const bytesOf = (end: string) => named(end).bytes;

  const anew = (changed: readonly PackFile[], change?: Parameters<typeof signedAnew>[2]) =>
    signedAnew(changed, work.book, change);
  const swapped = (one: string, other: string) =>
    anew(
      withFile(withFile(files, named(one).name, bytesOf(other)), named(other).name, bytesOf(one)),
    );
  const casesAs =
    (change: (one: Manifest['cases'][number]) => object) =>
    ({ cases }: Manifest): Partial<Manifest> => ({
      cases: cases.map((one) => ({ ...one, ...change(one) })),
    });
  const events = `cases/${first}/events.json`;
  const told = JSON.parse(textOf(files, events)) as readonly Record<string, unknown>[];
  const lines = textOf(files, log).trimEnd().split('\n');
  const extra = (name: string) => ({ name, bytes: encode('x') });
  const head = lines.slice(0, 2);

  const made: Readonly<Record<string, readonly [Code, Bytes | Promise<Bytes>]>> = {
    'bytes in front of the zip': ['container-altered', joined(encode('MZ'), good)],
    'bytes behind the zip': ['container-altered', joined(good, encode('x'))],
    'a comment at the end of the zip': ['container-altered', commented(good)],
    'another name in a local header than in the directory': [
      'container-altered',
      withLocalName(good, 'cases/', 'CASES/'),
    ],
    'a file that says it is a link': ['container-altered', asLink(good)],
    'a zip with the long forms of large ones': [
      'container-altered',
      zipped(files, { zip64: true }),
    ],
    'lengths behind the files': ['container-altered', zipped(files, { dataDescriptor: true })],
    'a file told apart by its capitals': [
      'file-foreign',
      writeContainer([...files, extra('Pack.json')]),
    ],
    'a name in letters taken apart': [
      'file-missing',
      writeContainer(files.map(({ name, bytes }) => ({ name: name.normalize('NFD'), bytes }))),
    ],
    'a file that would be unpacked elsewhere': [
      'pack-unreadable',
      anew([...files, extra('../../autostart.bat')]),
    ],
    'the documents of two cases, each in the place of the other': [
      'document-missing',
      swapped('avtal.txt', 'svar.txt'),
    ],
    'two documents of a case, each under the name of the other': [
      'file-foreign',
      swapped('avtal.txt', 'rd.txt'),
    ],
    'a document that no event names': [
      'file-foreign',
      anew([...files, extra(`cases/${first}/documents/009-medgivande.txt`)]),
    ],
    'two cases under the number of each other': [
      'case-misstated',
      anew(
        files.map(({ name, bytes }) => ({ name: renamed(name, first, second), bytes })),
        casesAs(({ reference }) => ({ reference: renamed(reference, first, second) })),
      ),
    ],
    'a case that stands, said to be disposed of': [
      'case-misstated',
      anew(
        files,
        casesAs(() => ({ state: 'destroyed' })),
      ),
    ],
    'names shown where they are said to be left out': [
      'case-misstated',
      anew(files, () => ({ names: 'masked' })),
    ],
    'an event that is not opened, as if it had been written long ago': [
      'event-withheld',
      anew(await shut(files, events, told)),
    ],
    'words in an event that nobody wrote': [
      'events-differ',
      anew(
        withFile(
          files,
          events,
          encode(JSON.stringify(told.map((one) => ({ ...one, remark: 'Återkallad' })))),
        ),
      ),
    ],
    'a case that is listed twice': [
      'listed-twice',
      anew(files, ({ cases }) => ({ cases: [...cases, ...cases] })),
    ],
    'a log that is listed twice': [
      'listed-twice',
      anew(files, ({ logs }) => ({ logs: [...logs, ...logs] })),
    ],
    'a log cut behind its first events, said to end there': [
      'events-differ',
      anew(withFile(files, log, encode(`${head.join('\n')}\n`)), ({ logs }) => ({
        logs: logs.map((one) => ({ ...one, events: head.length })),
      })),
    ],
    'a log without the officers': [
      'signer-unknown',
      anew(withFile(files, log, encode('')), ({ logs }) => ({
        logs: logs.map((one) => ({ ...one, events: 0 })),
      })),
    ],
  };
  const bad = await Promise.all(
    Object.entries(made).map(async ([name, [code, bytes]]) => {
      return [name, { code, bytes: await bytes }] as const;
    }),
  );
  return { good, bad: new Map(bad) };
}

/** The last event of the case shown by its header alone, in the log and in the case's own file. */
async function shut(
  files: readonly PackFile[],
  events: string,
  told: readonly Record<string, unknown>[],
): Promise<readonly PackFile[]> {
  const last = told.at(-1) ?? never(events);
  const { actor: _, event: __, ...header } = last;
  const lines = textOf(files, log)
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  const { header: text, sealed, signature } = lines[Number(last.seq) - 1];
  const sum = Buffer.from(await sha256(Buffer.from(sealed, 'base64'))).toString('base64url');
  const bare = lines.with(Number(last.seq) - 1, {
    header: text,
    sum,
    ...(signature && { signature }),
  });
  return withFile(
    withFile(files, events, encode(JSON.stringify(told.with(told.length - 1, header)))),
    log,
    encode(bare.map((line) => `${JSON.stringify(line)}\n`).join('')),
  );
}

const renamed = (text: string, one: string, other: string) =>
  text.replaceAll(one, '\0').replaceAll(other, one).replaceAll('\0', other);

const joined = (...parts: readonly Bytes[]) => Uint8Array.from(Buffer.concat(parts));

const endMark = 0x06054b50;
const entryMark = 0x02014b50;

const lastOf = (zip: Bytes, mark: number) => {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  for (let at = zip.length - 22; at >= 0; at -= 1) {
    if (view.getUint32(at, true) === mark) return at;
  }
  return never(String(mark));
};

function commented(zip: Bytes): Bytes {
  const comment = encode('läst och godkänt');
  const made = joined(zip, comment);
  new DataView(made.buffer).setUint16(lastOf(zip, endMark) + 20, comment.length, true);
  return made;
}

function withLocalName(zip: Bytes, from: string, to: string): Bytes {
  const made = Buffer.from(zip);
  made.write(to, made.indexOf(from, made.indexOf(Buffer.from([0x50, 0x4b, 3, 4]), 40)));
  return Uint8Array.from(made);
}

/** Written on Unix, with the mode of a symbolic link. */
function asLink(zip: Bytes): Bytes {
  const made = zip.slice();
  const view = new DataView(made.buffer);
  const at = lastOf(zip, entryMark);
  view.setUint8(at + 5, 3);
  view.setUint32(at + 38, 0o120777 * 0x10000, true);
  return made;
}

async function zipped(files: readonly PackFile[], options: object): Promise<Bytes> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), {
    level: 0,
    rawLastModDate: (1 << 21) | (1 << 16),
    extendedTimestamp: false,
    dataDescriptor: false,
    ...options,
  });
  for (const { name, bytes } of files) await writer.add(name, new Uint8ArrayReader(bytes));
  return new Uint8Array(await writer.close());
}

const never = (what: string): never => {
  throw new Error(`There is no ${what}`);
};
