import { partMarked, partMarks, valueMarked, valueMarks } from '#shared/letter-text/reserved.ts';

/**
 * What a rendering has set aside: values and building blocks stand in it as a number between two private characters, and are
 * put in their place when its lines have been told apart. So nothing in a value is ever read as a heading or a list.
 */
export interface SetAside<B> {
  /** Sets a value aside; gives the mark that stands for it. */
  readonly value: (text: string) => string;
  /** The same for the blocks of a part. */
  readonly part: (blocks: readonly B[]) => string;
  /** A line's text with its values back in place. */
  readonly filled: (text: string) => string;
  /** The blocks a line stands for, when it is nothing but a part. */
  readonly partOf: (line: string) => readonly B[] | undefined;
}

/** An empty shelf for one rendering. */
export function setAside<B>(): SetAside<B> {
  const values: string[] = [];
  const parts: (readonly B[])[] = [];
  return {
    value: (text) => valueMarks.join(`${values.push(text) - 1}`),
    part: (blocks) => partMarks.join(`${parts.push(blocks) - 1}`),
    filled: (text) =>
      text.replaceAll(valueMarked, (_, index: string) => values[Number(index)] ?? ''),
    partOf: (line) => {
      const found = partMarked.exec(line.trim());
      return found ? parts[Number(found[1])] : undefined;
    },
  };
}
