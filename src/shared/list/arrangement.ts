import { z } from 'zod';

/** What a list of cases can tell of each, in the order it does until an officer chooses another. */
export const listColumns = [
  'reference',
  'requester',
  'kind',
  'status',
  'handler',
  'due',
  'received',
] as const;
export type ListColumn = (typeof listColumns)[number];

/** What a list can be parted by; `week` is that of the due date, Monday to Sunday. */
export const listGroups = ['kind', 'handler', 'status', 'week'] as const;
export type ListGroup = (typeof listGroups)[number];

/**
 * By which column a list is sorted. By `due` open cases stand before closed ones both ways, for what is closed is due no
 * more; kinds and statuses stand in the order of the law and of the work, names in that of the Swedish alphabet.
 */
export const listOrderSchema = z.object({ by: z.enum(listColumns), descending: z.boolean() });
export type ListOrder = z.infer<typeof listOrderSchema>;

/** The narrowest and widest a column can be made, in pixels. */
export const [narrowest, widest] = [64, 640];

const shownColumnSchema = z.object({
  column: z.enum(listColumns),
  /** In pixels; left out where the desk finds it. */
  width: z.int().min(narrowest).max(widest).exactOptional(),
});
export type ShownColumn = z.infer<typeof shownColumnSchema>;

/** How an officer has arranged the list of cases. */
export const arrangementSchema = z.object({
  /** In the order they stand. The reference is always there: it is what opens a case. */
  columns: z
    .array(shownColumnSchema)
    .max(listColumns.length)
    .refine((shown) => shown.some(({ column }) => column === 'reference'))
    .refine((shown) => new Set(shown.map(({ column }) => column)).size === shown.length)
    .readonly(),
  order: listOrderSchema,
  group: z.enum(listGroups).exactOptional(),
  view: z.enum(['list', 'board']),
  /** Whether the case at hand is shown beside the list. */
  preview: z.boolean(),
});
export type Arrangement = z.infer<typeof arrangementSchema>;

/** What holds until an officer arranges it: the handler is told of where several share the book, by choice. */
export const usualArrangement: Arrangement = {
  columns: listColumns.filter((column) => column !== 'handler').map((column) => ({ column })),
  order: { by: 'due', descending: false },
  view: 'list',
  preview: false,
};
