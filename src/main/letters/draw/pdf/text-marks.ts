import type { Reading } from '../text/word.ts';
import type { Tag, TagTree } from './tag-tree.ts';
import { textString } from './text-string.ts';

/** Says of shown text what it is and how it reads. */
export interface TextMarks {
  /** The operators needed before text of this reading is shown, if any. */
  enter(reading: Reading): string;
  /** The operators that close what was entered. */
  leave(): string;
}

/**
 * Marks text as a tag's own. A stretch that reads backward, or whose text is said beside it, is marked content of its
 * own in the same tag: nested inside, it makes some readers drop what follows.
 */
export function marksFor(tag: Tag, tags: TagTree): TextMarks {
  let entered: Reading | undefined;
  return {
    enter(reading) {
      if (reading === entered) return '';
      const before = entered === undefined ? '' : 'EMC ';
      entered = reading;
      return `${before}${opening(reading, tag, tags.mark(tag))}`;
    },
    leave: () => (entered === undefined ? '' : 'EMC'),
  };
}

/** For text that is marked as an artifact around it. */
export const unmarked: TextMarks = { enter: () => '', leave: () => '' };

function opening(reading: Reading, tag: Tag, content: number): string {
  if (reading === 'forward') return `/${tag.type}<</MCID ${content}>>BDC`;
  if (reading === 'backward') return `/ReversedChars<</MCID ${content}>>BDC`;
  return `/Span<</MCID ${content}/ActualText ${textString(reading.says)}>>BDC`;
}
