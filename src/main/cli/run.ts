import type { Answer } from './answer.ts';
import type { Desk } from './desk.ts';
import type { Invocation } from './invocation.ts';

/** Carries out one word of `desk`. */
export type Run = (invocation: Invocation, desk: Desk) => Promise<Answer>;
