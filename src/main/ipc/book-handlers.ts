import type { Handlers } from '#shared/contract/contract.ts';

/** All that is asked where the book is; locking is main's, who ends the process that does this. */
export type BookHandlers = Omit<Handlers, 'book:lock' | 'app:practise' | `desk:${string}`>;
