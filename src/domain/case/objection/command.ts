import type { Weighing } from './facts.ts';

/** How staff weigh an objection. */
export type ObjectionCommand = { readonly type: 'weigh-objection'; readonly weighing: Weighing };
