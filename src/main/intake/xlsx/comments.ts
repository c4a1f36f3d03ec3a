import { mostCells } from '../tables/bounds.ts';
import { Unreadable } from '../tables/unreadable.ts';
import type { Archive } from './archive.ts';
import { areaOf } from './cell-place.ts';
import { unescaped } from './shared-strings.ts';
import { relationsOf } from './workbook.ts';
import { readXml } from './xml.ts';

/** What somebody noted at a cell. Row and column count from 0. */
export interface Comment {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/**
 * The notes and threaded comments of a sheet, in the order of the file. Of a thread, programs that know none are given a
 * note of the same place that only says so (its author is `tc=`): it is left out.
 */
export async function readComments(archive: Archive, sheet: string): Promise<Comment[]> {
  const relations = await relationsOf(archive, sheet);
  const pathsOf = (type: string) =>
    relations.flatMap((relation) => (relation.type === type ? relation.target : []));
  const comments: Comment[] = [];
  for (const path of pathsOf('comments')) comments.push(...(await read(archive, path, 'comment')));
  for (const path of pathsOf('threadedComment')) {
    comments.push(...(await read(archive, path, 'threadedComment')));
  }
  return comments;
}

async function read(
  archive: Archive,
  path: string,
  element: 'comment' | 'threadedComment',
): Promise<Comment[]> {
  const comments: Comment[] = [];
  const authors: string[] = [];
  let author: string | undefined;
  let place = { row: 0, column: 0 };
  let standsIn = false;
  let text = '';
  let inText = 0;
  // A note's text is in `t` within `text`, that of a thread's comment in `text` itself.
  const holder = element === 'comment' ? 't' : 'text';
  await readXml(archive.read(path), {
    open: (name, { ref = '', authorId = '' }) => {
      if (name === 'author') author = '';
      if (name === holder) inText += 1;
      if (name !== element) return;
      const { top, left } = areaOf(ref);
      place = { row: top, column: left };
      standsIn = authors[Number(authorId)]?.startsWith('tc=') ?? false;
      text = '';
    },
    text: (piece) => {
      if (author !== undefined) author += piece;
      if (inText > 0) text += piece;
    },
    close: (name) => {
      if (name === 'author') {
        authors.push(author ?? '');
        author = undefined;
      }
      if (name === holder) inText -= 1;
      if (name !== element || standsIn || text.trim() === '') return;
      comments.push({ ...place, text: unescaped(text) });
      if (comments.length > mostCells)
        throw new Unreadable({ code: 'too-many-cells', limit: mostCells });
    },
  });
  return comments;
}
