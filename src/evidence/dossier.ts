import { z } from 'zod';

/** Where a case's record is in a pack, for the page that reads it; people who have no such page read the PDF. */
export const dossierName = (reference: string): string => `cases/${reference}/dossier.json`;

const text = z.string().readonly();
const texts = z.array(text).readonly();

/** The parts of a record, in the order of reading: those of a letter, without charts. All of it is text. */
export const packedDossierSchema = z
  .array(
    z.discriminatedUnion('type', [
      z.object({
        type: z.literal('heading'),
        level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
        text,
      }),
      z.object({ type: z.literal('paragraph'), text }),
      z.object({ type: z.literal('list'), ordered: z.boolean(), items: texts }),
      z.object({
        type: z.literal('table'),
        caption: text,
        columns: texts,
        rows: z.array(texts).readonly(),
      }),
      z.object({
        type: z.literal('facts'),
        entries: z.array(z.object({ term: text, value: text })).readonly(),
      }),
    ]),
  )
  .readonly();
export type PackedDossier = z.infer<typeof packedDossierSchema>;
