import { Parser } from 'htmlparser2';
import { pageShape } from '#shared/page-shape.ts';
import { empty } from './empty-elements.ts';

/** More of each than any letter has; what goes deeper stands in what is above it, and what is behind the last is not shown. */
const most = { elements: 20_000, depth: 100, formats: 16 } as const;

/**
 * What a reader of HTML opens anew in each paragraph until it is closed: five hundred of them, and five hundred paragraphs,
 * are twelve thousand characters of mail and a quarter of a million elements of page.
 */
const formats = new Set('b big code em font i s small strike strong tt u'.split(' '));

const tags = new Set(pageShape.tags);
/** What stands in them is none of the page's text; whatever it is, it ends where they do. */
const unread = new Set(['script', 'style', 'title']);
const pieceLength = 10_000;

/**
 * The text and shape of a page, with every element closed in the order it was opened, and no more of them than can be laid out
 * at once: what reads it then has no work without end.
 */
export function boundedPage(html: string): string {
  const out: string[] = [];
  const open: { readonly name: string; readonly isShown: boolean }[] = [];
  const depth = { elements: 0, formats: 0, unread: 0 };
  let elements = 0;
  const count = (name: string, by: 1 | -1) => {
    depth.elements += by;
    if (formats.has(name)) depth.formats += by;
  };
  const hasRoom = (name: string) =>
    depth.unread === 0 &&
    depth.elements < most.depth &&
    (!formats.has(name) || depth.formats < most.formats);
  const parser = new Parser({
    onopentag(name, attributes) {
      elements += 1;
      if (unread.has(name)) depth.unread += 1;
      const isShown = elements <= most.elements && tags.has(name) && hasRoom(name);
      open.push({ name, isShown });
      if (!isShown) return;
      count(name, 1);
      out.push(`<${name}${written(attributes)}>`);
    },
    ontext(text) {
      if (depth.unread === 0 && elements <= most.elements) out.push(escaped(text));
    },
    onclosetag() {
      const last = open.pop();
      if (!last) return;
      if (unread.has(last.name)) depth.unread -= 1;
      if (!last.isShown) return;
      count(last.name, -1);
      if (!empty.has(last.name)) out.push(`</${last.name}>`);
    },
  });
  for (let at = 0; at < html.length && elements <= most.elements; at += pieceLength) {
    parser.write(html.slice(at, at + pieceLength));
  }
  parser.end();
  return out.join('');
}

const written = (attributes: Readonly<Record<string, string>>): string =>
  Object.entries(attributes)
    .filter(([name]) => pageShape.attributes.includes(name))
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('');

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => signs[sign] ?? '');
