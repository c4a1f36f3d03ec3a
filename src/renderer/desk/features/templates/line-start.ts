/** Where a line (from 1) begins in a text; the end for a line that is not there. */
export const lineStart = (text: string, line: number): number =>
  text
    .split('\n')
    .slice(0, line - 1)
    .reduce((sum, { length }) => sum + length + 1, 0);
