import { z } from 'zod';
import { line } from './case-parts.ts';

const ids = z.array(line).max(500).readonly();

/** What one system's data are in the terms of the record of processing; see `domain/register/system-mapping`. */
export const mappingSchema = z.object({
  columns: z
    .array(
      z.union([
        z.object({ column: line, category: line }),
        z.object({ column: line, internal: line }),
      ]),
    )
    .max(5_000)
    .readonly(),
  purposes: ids,
  sources: ids,
  recipients: ids,
  codes: z
    .array(z.object({ column: line, code: line, meaning: z.object({ sv: line, en: line }) }))
    .max(5_000)
    .readonly(),
  words: z
    .array(z.object({ column: line, meaning: z.object({ sv: line, en: line }) }))
    .max(5_000)
    .readonly()
    .exactOptional(),
  sourceColumn: line.exactOptional(),
  suggested: z.literal(true).exactOptional(),
});

/** The mapping of a system by name. */
export const namedMappingSchema = z.object({
  system: z.string().trim().min(1).max(200),
  mapping: mappingSchema,
});
