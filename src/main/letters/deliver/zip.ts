import { configure, Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';

// Workers and wasm are for browsers; here both would be fetched from places that do not exist.
configure({ useWebWorkers: false });

export interface ZippedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

interface ZipOptions {
  /** The instant every file is dated by, ISO 8601. */
  readonly at: string;
  /** With one, every file is encrypted by AES-256 (WinZip's AE-2). File names stay readable in any zip. */
  readonly password?: string;
}

/** Packs files in the order given. Without a password the same files and instant give the same bytes in any time zone. */
export async function zip(
  files: readonly ZippedFile[],
  { at, password }: ZipOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), {
    rawLastModDate: dosDate(new Date(at)),
    extendedTimestamp: false,
    ...(password !== undefined && { password, encryptionStrength: 3 as const }),
  });
  for (const { name, bytes } of files) await writer.add(name, new Uint8ArrayReader(bytes));
  return new Uint8Array(await writer.close());
}

/** A zip knows no zone; UTC is said here wherever the machine stands. */
const dosDate = (at: Date): number =>
  ((at.getUTCFullYear() - 1980) << 25) |
  ((at.getUTCMonth() + 1) << 21) |
  (at.getUTCDate() << 16) |
  (at.getUTCHours() << 11) |
  (at.getUTCMinutes() << 5) |
  (at.getUTCSeconds() >> 1);
