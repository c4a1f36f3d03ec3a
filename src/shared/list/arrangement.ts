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

/** What a list can be parted by; `week` is that of the due date, Monday to Sunday, `stage` how far the work has come. */
export const listGroups = ['kind', 'handler', 'status', 'stage', 'week'] as const;
export type ListGroup = (typeof listGroups)[number];

/** A list of the same cases, or cards of them by how far they have come. */
export const listViews = ['list', 'board'] as const;

/**
 * By which column a list is sorted. By `due` open cases stand before closed ones both ways, for what is closed is due no
 * more; kinds and statuses stand in the order of the law and of the work, names in that of the Swedish alphabet.
 */
export interface ListOrder {
  readonly by: ListColumn;
  readonly descending: boolean;
}

/** The narrowest and widest a column can be made, in pixels. */
export const [narrowest, widest] = [64, 640];

/** A column of the list that is shown, and how wide an officer made it. */
export interface ShownColumn {
  readonly column: ListColumn;
  /** In pixels; left out where the desk finds it. */
  readonly width?: number;
}

/** How an officer has arranged the list of cases. */
export interface Arrangement {
  /** In the order they stand. The reference is always there: it is what opens a case. */
  readonly columns: readonly ShownColumn[];
  readonly order: ListOrder;
  readonly group?: ListGroup;
  readonly view: (typeof listViews)[number];
  /** Whether the case at hand is shown beside the list. */
  readonly preview: boolean;
}

/** What holds until an officer arranges it. */
export const usualArrangement: Arrangement = {
  columns: listColumns.filter((column) => column !== 'handler').map((column) => ({ column })),
  order: { by: 'due', descending: false },
  view: 'list',
  preview: false,
};
