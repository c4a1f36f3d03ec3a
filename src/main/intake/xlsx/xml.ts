import { SaxesParser } from 'saxes';
import { Unreadable } from '../tables/unreadable.ts';

type Attributes = Readonly<Record<string, string>>;

/** What a reader of one XML file listens to. Names come without their namespace prefix. */
export interface XmlEars {
  readonly open?: (name: string, attributes: Attributes) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

/**
 * Reads an XML file piece by piece. Entities of its own are neither declared nor expanded: a file that has a
 * document type is refused. `heard` is told how many bytes were read since last.
 */
export async function readXml(
  pieces: AsyncIterable<Uint8Array>,
  ears: XmlEars,
  heard: (bytes: number) => void = () => undefined,
): Promise<void> {
  const parser = new SaxesParser();
  const decoder = new TextDecoder('utf-8');
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('doctype', () => {
    throw new Unreadable({ code: 'spreadsheet-unreadable' });
  });
  const { open, close, text } = ears;
  if (open) parser.on('opentag', ({ name, attributes }) => open(local(name), attributes));
  if (close) parser.on('closetag', ({ name }) => close(local(name)));
  if (text) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  let empty = true;
  for await (const piece of pieces) {
    empty = false;
    parser.write(decoder.decode(piece, { stream: true }));
    heard(piece.byteLength);
  }
  if (!empty) parser.write(decoder.decode()).close();
}

/** An attribute whatever prefix it bears: `r:id`, `relId:id`. */
export const prefixed = (attributes: Attributes, name: string): string | undefined =>
  Object.entries(attributes).find(([key]) => key.endsWith(`:${name}`))?.[1];

const local = (name: string) => name.slice(name.indexOf(':') + 1);
