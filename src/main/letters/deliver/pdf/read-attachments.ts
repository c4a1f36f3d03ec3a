import { inflateSync } from 'node:zlib';
import type { Attachment } from '../../draw/attachment.ts';
import { readObjects, type PdfObjects } from './read-objects.ts';

/** The files inside a letter, in the order they were attached: byte for byte what was issued. */
export function readAttachments(pdf: Uint8Array): readonly Attachment[] {
  const held = readObjects(pdf);
  const root = bodyOf(held, Number(/\/Root (\d+)/.exec(held.pointers)?.[1]));
  const associated = /\/AF \[([^\]]*)\]/.exec(root)?.[1] ?? '';
  return [...associated.matchAll(/(\d+) 0 R/g)].map(([, id]) => {
    const specification = bodyOf(held, Number(id));
    const file = Number(/\/EF<<\/F (\d+)/.exec(specification)?.[1]);
    const embedded = held.objects.find((object) => object.id === file);
    if (!embedded?.stream) throw new Error('a file inside the letter is missing');
    return {
      name: textOf(specification, 'UF'),
      description: textOf(specification, 'Desc'),
      mediaType: nameOf(embedded.body),
      bytes: inflateSync(embedded.stream),
    };
  });
}

/** An object's body, in the open or packed in a stream with others (ISO 32000-1, 7.5.7). */
function bodyOf({ objects, entries }: PdfObjects, id: number): string {
  const [kind, at, index] = entries[id] ?? [0, 0, 0];
  const found = objects.find((object) => object.id === (kind === 2 ? at : id));
  if (!found) throw new Error(`there is no object ${id}`);
  if (kind === 1 || !found.stream) return found.body;
  const packed = inflateSync(found.stream).toString('latin1');
  const first = Number(/\/First (\d+)/.exec(found.body)?.[1]);
  const offsets = packed
    .slice(0, first)
    .trim()
    .split(' ')
    .flatMap((number, place) => (place % 2 === 1 ? [first + Number(number)] : []));
  return packed.slice(offsets[index], offsets[index + 1]);
}

function textOf(specification: string, key: string): string {
  const hex = new RegExp(`/${key} <feff(\\w*)>`).exec(specification)?.[1];
  if (hex === undefined) throw new Error(`a file inside the letter has no ${key}`);
  return Buffer.from(hex, 'hex').swap16().toString('utf16le');
}

const nameOf = (body: string): string =>
  (/\/Subtype \/(\S+)/.exec(body)?.[1] ?? '').replaceAll(/#(\w\w)/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
