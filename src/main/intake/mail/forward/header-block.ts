import { type BlockField, labelled, separatorIn } from './labels.ts';

/** The header of a message within the text of another. */
export interface HeaderBlock {
  /** The lines before it, its separator left out. */
  readonly before: string;
  /** The lines after it, one step of quoting taken off where it was quoted itself. */
  readonly after: string;
  /** As it stands. */
  readonly text: string;
  readonly separator: 'forward' | 'original' | undefined;
  readonly quoted: boolean;
  readonly values: Readonly<Partial<Record<BlockField, string>>>;
  /** The line of its date, as it stands; '' without one. */
  readonly dateLine: string;
}

/** Further down nobody forwards; the text is cut long before. */
const mostLines = 20_000;
const longestBlock = 24;

/** The first header in a text that names a sender and a date or subject; `undefined` where there is none. */
export function headerBlock(text: string): HeaderBlock | undefined {
  const lines = text.split('\n', mostLines);
  for (let at = 0; at < lines.length; at += 1) {
    const first = labelled(plain(lines[at] ?? ''));
    if (!first || first.field === 'other' || first.field === 'to') continue;
    const block = blockFrom(lines, at);
    if (block) return block;
  }
  return undefined;
}

function blockFrom(lines: readonly string[], start: number): HeaderBlock | undefined {
  const values: Partial<Record<BlockField, string>> = {};
  let dateLine = '';
  let last: BlockField | undefined;
  let end = start;
  for (let at = start; at < Math.min(lines.length, start + longestBlock); at += 1) {
    const line = plain(lines[at] ?? '');
    const found = labelled(line);
    if (found) {
      if (values[found.field] !== undefined && found.field !== 'other') break;
      values[found.field] = found.value;
      last = found.field;
      if (found.field === 'date') dateLine = line;
    } else if (line === '') {
      // Programs that make text of tables leave blank lines between the fields.
      if (!labelled(plain(lines[at + 1] ?? ''))) break;
      continue;
    } else if (last !== undefined && (values[last] === '' || isContinued(last, line))) {
      values[last] = `${values[last]} ${line}`.trim();
      if (last === 'date') dateLine = `${dateLine} ${line}`;
    } else break;
    end = at + 1;
  }
  if (!values.from || !(values.date ?? values.subject)) return undefined;
  const above = separatorAbove(lines, start);
  const quoted = (lines[start] ?? '').startsWith('>');
  const rest = lines.slice(end);
  return {
    before: lines.slice(0, above.at).join('\n').trim(),
    after: (quoted ? rest.map((line) => line.replace(/^> ?/, '')) : rest).join('\n').trim(),
    text: lines.slice(start, end).join('\n'),
    separator: above.says,
    quoted: quoted && above.says !== 'forward',
    values,
    dateLine,
  };
}

/** Long lists of recipients and long subjects go on in lines of their own. */
const isContinued = (field: BlockField, line: string) =>
  (field === 'to' || field === 'other') && line.includes('@');

/** The separator that stands over a block, blank and ruled lines between them left aside. */
function separatorAbove(lines: readonly string[], start: number) {
  let at = start;
  while (at > 0 && start - at < 6 && /^[\s>_–—-]*$/u.test(lines[at - 1] ?? '')) at -= 1;
  const says = separatorIn(plain(lines[at - 1] ?? ''));
  return { at: says ? at - 1 : at, says };
}

/** A line without quoting marks and with plain spaces. */
const plain = (line: string) =>
  line
    .slice(0, 2_000)
    .replace(/^[>\s]+/, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
