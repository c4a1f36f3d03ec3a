import { refuse, type Result } from '#domain/result.ts';
import type { CarrierRefusal } from '#shared/refusals/carrier-refusal.ts';

/** Gives up waiting, not the work: what answers too late is heard by nobody. */
export async function inTime<T>(
  work: Promise<Result<T, CarrierRefusal>>,
  ms: number,
): Promise<Result<T, CarrierRefusal>> {
  const { promise, resolve } = Promise.withResolvers<Result<T, CarrierRefusal>>();
  const slow = refuse({ code: 'carrier-slow', seconds: Math.round(ms / 1_000) } as const);
  const timer = setTimeout(() => resolve(slow), ms);
  try {
    return await Promise.race([work, promise]);
  } finally {
    clearTimeout(timer);
  }
}
