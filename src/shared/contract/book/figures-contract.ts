import { z } from 'zod';
import { figureIds, figureTableSchema } from '../../figures/figure-table.ts';
import { languageSchema } from '../../schemas/case-parts.ts';
import { daySchema } from '../../schemas/settings-schema.ts';
import { bytesSchema as bytes } from '../../schemas/bytes-schema.ts';

const wanted = z.object({ from: daySchema, to: daySchema, language: languageSchema });

/** The rows of the contract that are about the figures of a period; see `contract.ts`. */
export const figuresContract = {
  /** The figures as tables in the language, with the period they are compared with and which cases they are of. */
  'figures:show': {
    request: wanted,
    response: z.object({
      before: z.object({ from: daySchema, to: daySchema }),
      counted: z.array(z.string()).readonly(),
      tables: z.array(figureTableSchema).readonly(),
    }),
  },
  /** A spreadsheet, a report under the letterhead, or what an authority asks of the right of access; of one table where it is named. */
  'figures:save': {
    request: wanted.extend({
      what: z.enum(['csv', 'report', 'supervision']),
      table: z.enum(figureIds).exactOptional(),
    }),
    response: z.object({ bytes, fileName: z.string(), mediaType: z.string() }),
  },
} as const satisfies Record<string, { request: z.ZodType; response: z.ZodType }>;
