import type { Weighing } from './facts.ts';

/** What can come of an objection. */
export type ObjectionEvent = { readonly type: 'objection-weighed'; readonly weighing: Weighing };
