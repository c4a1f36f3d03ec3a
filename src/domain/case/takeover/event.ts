import type { TakenOver } from './facts.ts';

/** A case was taken over from a list it was kept in before; the event right behind its opening. */
export type TakeoverEvent = { readonly type: 'case-taken-over' } & Omit<TakenOver, 'extended'>;
