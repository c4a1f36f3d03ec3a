import type { Period } from '#domain/figures/period.ts';
import { isDay } from '#shared/schemas/settings-schema.ts';
import type { Invocation } from './invocation.ts';

/** The days of `--from` and `--to`; a sentence where they are none, `undefined` where nothing is said of them. */
export function periodIn({ from, to }: Invocation['options']): Period | string | undefined {
  if (from === undefined && to === undefined) return undefined;
  if (from === undefined || to === undefined) return 'Give both --from and --to.';
  return isDay(from) && isDay(to) ? { from, to } : 'DAY: 2026-11-30.';
}
