import { z } from 'zod';
import type { ClashKind } from '#domain/case/clash/facts.ts';
import { instantSchema } from '../schemas/case-parts.ts';

const kinds = [
  'decided-differently',
  'ended-differently',
  'ended-unaware',
  'letter-twice',
  'disposed-against',
] as const satisfies readonly ClashKind[];

/** What happened, for its words: as a line of the story, by nobody's number. */
const toldSchema = z.object({
  at: instantSchema,
  actor: z.string(),
  type: z.string(),
  facts: z.record(z.string(), z.union([z.string(), z.number()])),
});

/** What does not go together, and what counts meanwhile: a side by its place from 0, or as it was before. */
export const clashViewSchema = z.object({
  id: z.string(),
  kind: z.enum(kinds),
  meanwhile: z.int().nonnegative().exactOptional(),
  sides: z.array(
    z.object({
      /** What `settle-clash` names it by. */
      key: z.string(),
      events: z.array(toldSchema),
      /** The last of the case that was known when it was done. */
      knew: z.object({ at: instantSchema, type: z.string() }).exactOptional(),
    }),
  ),
});
export type ClashView = z.infer<typeof clashViewSchema>;
