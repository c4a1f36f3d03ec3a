import { readTag, atTags } from '#shared/letter-text/tags.ts';
import { pageLines } from './page-lines.ts';
import { joined, plain, type RunPiece } from './run-pieces.ts';

/** What a letter's words and facts are called on the clipboard; other programs get the words alone. */
export const ownType = 'application/x-ombud-letter';

/**
 * What is pasted or dropped into a letter, by its lines: words, and the facts among them that the letter has. A word
 * processor's points become items, a heading's mark none, and a line that says nothing is none.
 */
export function pastedFrom(
  data: Pick<DataTransfer, 'getData'>,
  facts: ReadonlySet<string>,
): readonly (readonly RunPiece[])[] {
  const source =
    data.getData(ownType) || data.getData('text/plain') || pageLines(data.getData('text/html'));
  const lines = source.split(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/);
  const said = lines.map((line) => piecesIn(line, facts)).filter(says);
  // A word between two words keeps its spaces.
  if (lines.length === 1) return said;
  return said.map((line, at) => asLine(line, at === 0)).filter(says);
}

const says = (pieces: readonly RunPiece[]): boolean => pieces.length > 0;

function piecesIn(source: string, facts: ReadonlySet<string>): readonly RunPiece[] {
  return joined(
    source.split(atTags).flatMap((part, at): readonly RunPiece[] => {
      if (at % 2 === 0) return [{ type: 'words', text: asWords(part) }];
      const tag = readTag(part);
      return tag?.type === 'fact' && facts.has(tag.name) ? [tag] : [];
    }),
  );
}

/** A page hides places to break a word in its words; here they would hide them from who searches. */
const asWords = (text: string) => plain(text.replaceAll(/[\u00ad\u200b\u2060]/g, ''));

/** How word processors write the point of an item. */
const point = /^\s*(?:[•●○◦▪■‣·\uf0a7\uf0b7]\s*|[*o§-]\s+)(?=\S)/u;

/** The first line goes on from what stands there, and keeps the space before it. */
function asLine(pieces: readonly RunPiece[], isFirst: boolean): readonly RunPiece[] {
  const [first, ...rest] = pieces;
  const opening = first?.type === 'words' ? { ...first, text: begun(first.text, isFirst) } : first;
  const all = opening ? [opening, ...rest] : rest;
  const last = all.at(-1);
  if (last?.type !== 'words') return joined(all);
  return joined([...all.slice(0, -1), { ...last, text: last.text.trimEnd() }]);
}

function begun(text: string, isFirst: boolean): string {
  const said = text.replace(/^\s*#{1,3}\s+/, '').replace(point, '- ');
  return isFirst ? said : said.trimStart();
}
