import type { TableReading } from '#domain/case/data/table-reading.ts';
import { readingSchema } from '#shared/schemas/case-parts.ts';
import type { Invocation } from './invocation.ts';

/** The flags that answer how a table is read, by what they answer. */
export const readingFlags = {
  delimiter: '--delimiter',
  encoding: '--encoding',
  quotes: '--quotes',
  head: '--head-row',
} as const;

const named: Readonly<Record<string, string>> = {
  tab: '\t',
  comma: ',',
  semicolon: ';',
  pipe: '|',
};

/** How the command line says a table is read; `undefined` where it says what cannot be. */
export function readingOf(options: Invocation['options']): TableReading | undefined {
  const { delimiter, encoding, quotes, 'head-row': row } = options;
  const [first, last = first] = row?.split('-').map(Number) ?? [];
  const said = {
    ...(delimiter !== undefined && { delimiter: named[delimiter] ?? delimiter }),
    ...(encoding !== undefined && { encoding: encoding.toLowerCase() }),
    ...(quotes !== undefined && { quotes }),
    ...(row !== undefined && { head: { first, last } }),
  };
  const parsed = readingSchema.safeParse(said);
  return parsed.success ? parsed.data : undefined;
}
