import type { TakenOver } from './facts.ts';

/** What an import says of a case it has just opened. No desk and no script can ask for it: it would end a case unchecked. */
export type TakeoverCommand = { readonly type: 'take-over' } & TakenOver;
