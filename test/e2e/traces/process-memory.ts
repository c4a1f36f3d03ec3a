import { closeSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';
import { base64Forms } from './base64-forms.ts';

const step = 4 * 2 ** 20;

/** The child processes of a process that run a file of that name. */
export function childrenRunning(pid: number, file: string): number[] {
  return readdirSync('/proc')
    .map(Number)
    .filter((child) => child > 0 && parentOf(child) === pid && commandOf(child).includes(file));
}

/** Which of these texts stand anywhere in the writable memory of a process, in any encoding that it could have had there. */
export function textsInMemory(pid: number, texts: readonly string[]): string[] {
  const sought = texts.map((text) => ({ text, needles: encodingsOf(text) }));
  const found = new Set<string>();
  const memory = openSync(`/proc/${pid}/mem`, 'r');
  try {
    for (const piece of piecesOf(memory, pid)) {
      for (const { text, needles } of sought) {
        if (needles.some((needle) => piece.includes(needle))) found.add(text);
      }
    }
  } finally {
    closeSync(memory);
  }
  return [...found];
}

const encodingsOf = (text: string): Buffer[] => [
  Buffer.from(text),
  Buffer.from(text, 'latin1'),
  Buffer.from(text, 'utf16le'),
  ...base64Forms(text),
];

function* piecesOf(memory: number, pid: number): Generator<Buffer> {
  const overlap = 4_096;
  const buffer = Buffer.alloc(step);
  for (const line of readFileSync(`/proc/${pid}/maps`, 'utf8').split('\n')) {
    const [, begin = '', end = ''] = /^([0-9a-f]+)-([0-9a-f]+) rw/.exec(line) ?? [];
    const last = Number.parseInt(end, 16);
    for (let at = Number.parseInt(begin, 16); at < last; at += step - overlap) {
      const length = readOrNothing(memory, buffer, Math.min(step, last - at), at);
      yield buffer.subarray(0, length);
    }
  }
}

/** A region may have gone since the list was read. */
function readOrNothing(memory: number, buffer: Buffer, length: number, at: number): number {
  try {
    return readSync(memory, buffer, 0, length, at);
  } catch {
    return 0;
  }
}

const read = (path: string) => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
};
const commandOf = (pid: number) => read(`/proc/${pid}/cmdline`);
const parentOf = (pid: number) =>
  Number(read(`/proc/${pid}/stat`).split(') ').at(-1)?.split(' ')[1]);
