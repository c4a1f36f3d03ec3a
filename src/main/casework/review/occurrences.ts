import { plainText } from '#domain/disclosure/flags/plain-text.ts';

/** Where a text stands in a cell: letter by letter but for their case, as whole words where it begins or ends with one. */
export function occurrences(cell: string, value: string): [start: number, end: number][] {
  const sought = plainText(value).text.trim();
  if (sought === '') return [];
  const escaped = sought.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  const before = /^[\p{L}\p{N}]/u.test(sought) ? String.raw`(?<![\p{L}\p{N}])` : '';
  const after = /[\p{L}\p{N}]$/u.test(sought) ? String.raw`(?![\p{L}\p{N}])` : '';
  const pattern = new RegExp(`${before}${escaped}${after}`, 'giu');
  const { text, spanOf } = plainText(cell);
  return [...text.matchAll(pattern)].map(({ 0: { length }, index }) => {
    const { start, end } = spanOf({ start: index, end: index + length });
    return [start, end];
  });
}
