import { isUtf8 } from 'node:buffer';
import type { Storage } from './compound-file.ts';

/** The properties of an Outlook message, attachment or recipient ([MS-OXMSG], 2.4), by their four hex digits. */
export interface Properties {
  /** '' when there is no such text. */
  readonly text: (id: string) => string;
  readonly binary: (id: string) => Buffer | undefined;
  readonly number: (id: string) => number | undefined;
  /** Milliseconds since 1970. */
  readonly time: (id: string) => number | undefined;
}

/** Where the fixed properties of each kind of storage begin. */
const headerOf = { message: 32, embedded: 24, part: 8 } as const;

/** Windows code pages that texts without Unicode are in. */
const encodings: Readonly<Record<number, string>> = {
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  20127: 'windows-1252',
  20866: 'koi8-r',
  21866: 'koi8-u',
  28591: 'windows-1252',
  28592: 'iso-8859-2',
  28595: 'iso-8859-5',
  28597: 'iso-8859-7',
  28605: 'iso-8859-15',
  65001: 'utf-8',
};

export function propertiesOf(
  storage: Storage,
  kind: keyof typeof headerOf,
  codePage: number,
): Properties {
  const fixed = fixedProperties(storage, headerOf[kind]);
  const stream = (id: string, type: string) => storage.streams.get(`__substg1.0_${id}${type}`)?.();
  return {
    text(id) {
      const unicode = stream(id, '001F');
      if (unicode) return new TextDecoder('utf-16le').decode(unicode);
      const narrow = stream(id, '001E');
      return narrow ? decodeNarrow(narrow, codePage) : '';
    },
    binary: (id) => stream(id, '0102'),
    number: (id) => fixed.get(`${id}0003`)?.readInt32LE(0),
    time(id) {
      const filetime = fixed.get(`${id}0040`)?.readBigUInt64LE(0);
      // Steps of 100 ns since 1601.
      return filetime ? Number(filetime / 10_000n) - 11_644_473_600_000 : undefined;
    },
  };
}

/** Some programs write UTF-8 whatever they say: bytes that are valid in it and beyond ASCII are nothing else. */
const decodeNarrow = (bytes: Uint8Array, codePage: number) =>
  isUtf8(bytes) ? Buffer.from(bytes).toString() : decodePage(bytes, codePage);

/** The text of bytes in a Windows code page; of one nobody knows, Windows-1252. */
export function decodePage(bytes: Uint8Array, codePage: number): string {
  const windows = codePage >= 1250 && codePage <= 1258 ? `windows-${codePage}` : undefined;
  return new TextDecoder(windows ?? encodings[codePage] ?? 'windows-1252').decode(bytes);
}

function fixedProperties({ streams }: Storage, header: number): Map<string, Buffer> {
  const held = streams.get('__properties_version1.0')?.() ?? Buffer.alloc(0);
  const fixed = new Map<string, Buffer>();
  for (let at = header; at + 16 <= held.length; at += 16) {
    const tag = held.readUInt32LE(at).toString(16).padStart(8, '0').toUpperCase();
    fixed.set(tag, held.subarray(at + 8, at + 16));
  }
  return fixed;
}
