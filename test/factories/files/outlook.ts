import { burn, type Entry } from '@kenjiuno/msgreader/lib/Burner.js';

interface File {
  readonly name?: string;
  readonly mediaType?: string;
  readonly content?: Uint8Array;
  readonly message?: Message;
  readonly numbers?: Readonly<Record<string, number>>;
}

/** What an Outlook message of a test holds: texts by property id, times by id in ISO, and files. */
export interface Message {
  readonly texts?: Readonly<Record<string, string>>;
  /** Texts of eight bits a character. */
  readonly narrow?: Readonly<Record<string, Uint8Array>>;
  readonly binary?: Readonly<Record<string, Uint8Array>>;
  readonly times?: Readonly<Record<string, string>>;
  readonly numbers?: Readonly<Record<string, number>>;
  readonly files?: readonly File[];
}

const [directory, document, root] = [1, 2, 5];

/** An Outlook message as a file, put together by another program's writer of compound files. */
export function outlookFile(message: Message): Uint8Array {
  const entries: Entry[] = [{ name: 'Root Entry', type: root, length: 0, children: [] }];
  fill(entries, 0, message, 32);
  return burn(entries);
}

function fill(entries: Entry[], parent: number, message: Message, header: number) {
  const { texts = {}, narrow = {}, binary = {}, times = {}, numbers = {}, files = [] } = message;
  for (const [id, text] of Object.entries(texts)) {
    add(entries, parent, `__substg1.0_${id}001F`, Buffer.from(text, 'utf16le'));
  }
  for (const [id, bytes] of Object.entries(narrow))
    add(entries, parent, `__substg1.0_${id}001E`, bytes);
  for (const [id, bytes] of Object.entries(binary))
    add(entries, parent, `__substg1.0_${id}0102`, bytes);
  const fixed: Buffer[] = [Buffer.alloc(header)];
  for (const [id, iso] of Object.entries(times)) {
    const steps = (BigInt(Date.parse(iso)) + 11_644_473_600_000n) * 10_000n;
    const value = Buffer.alloc(8);
    value.writeBigUInt64LE(steps);
    fixed.push(tagged(`${id}0040`), value);
  }
  for (const [id, number] of Object.entries(numbers)) {
    const value = Buffer.alloc(8);
    value.writeInt32LE(number);
    fixed.push(tagged(`${id}0003`), value);
  }
  add(entries, parent, '__properties_version1.0', Buffer.concat(fixed));
  files.forEach((file, at) => addFile(entries, parent, at, file));
}

function addFile(entries: Entry[], parent: number, at: number, file: File) {
  const number = at.toString(16).toUpperCase().padStart(8, '0');
  const place = add(entries, parent, `__attach_version1.0_#${number}`);
  const { name = '', mediaType = '', content, message, numbers = {} } = file;
  fill(entries, place, { texts: { '3707': name, '370E': mediaType }, numbers }, 8);
  if (content) add(entries, place, '__substg1.0_37010102', content);
  if (message) fill(entries, add(entries, place, '__substg1.0_3701000D'), message, 24);
}

function add(entries: Entry[], parent: number, name: string, bytes?: Uint8Array): number {
  const place = entries.length;
  entries.push(
    bytes
      ? { name, type: document, length: bytes.length, binaryProvider: () => new Uint8Array(bytes) }
      : { name, type: directory, length: 0, children: [] },
  );
  entries[parent]?.children?.push(place);
  return place;
}

/** The tag of a fixed property and its flags. */
function tagged(tag: string): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32LE(Number.parseInt(tag, 16));
  return head;
}
