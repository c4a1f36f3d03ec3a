import { refuse, type Result } from '#domain/result.ts';
import type { Refusal } from '#shared/refusal.ts';
import { bugMet } from './bug-met.ts';

/** An answer even when the wire itself breaks, so that whoever asked with a button is always told something. */
export const answered = <T>(asked: Promise<Result<T, Refusal>>): Promise<Result<T, Refusal>> =>
  asked.catch((error: unknown) => refuse(bugMet(error)));
