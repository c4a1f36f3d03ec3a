import { z } from 'zod';
import {
  type Arrangement,
  listColumns,
  listGroups,
  listViews,
  narrowest,
  widest,
} from '../list/arrangement.ts';

/** By which column a list is sorted. */
export const listOrderSchema = z.object({ by: z.enum(listColumns), descending: z.boolean() });

/** How an officer has arranged the list of cases: no column twice, and the reference among them. */
export const arrangementSchema = z.object({
  columns: z
    .array(
      z.object({
        column: z.enum(listColumns),
        width: z.int().min(narrowest).max(widest).exactOptional(),
      }),
    )
    .max(listColumns.length)
    .refine((shown) => shown.some(({ column }) => column === 'reference'))
    .refine((shown) => new Set(shown.map(({ column }) => column)).size === shown.length)
    .readonly(),
  order: listOrderSchema,
  group: z.enum(listGroups).exactOptional(),
  view: z.enum(listViews),
  preview: z.boolean(),
}) satisfies z.ZodType<Arrangement>;
