import { decidePeriod, type PeriodChange } from '#domain/retention/decide-rules.ts';
import { ok } from '#domain/result.ts';
import type { Response } from '#shared/contract/contract.ts';
import { by, type Work } from '../work.ts';

type Rules = Extract<Response<'retention:rules'>, { ok: true }>['value'];

/** How long cases are kept, and how that came to be. */
export const retentionRules = ({ book, clock }: Work): Rules => ({
  today: clock.today(),
  ...book.settings.retention,
});

/** Decides a period for some kinds; what is due by it is for a person to dispose of. */
export async function decideRetention(
  work: Work,
  change: PeriodChange,
): Promise<Response<'retention:decide'>> {
  const { book, clock } = work;
  const { reason, decidedOn } = change;
  const changed = await book.decideRules(({ retention, handler }) => {
    const decided = decidePeriod(retention.rules, change, clock.today());
    if (!decided.ok) return decided;
    const { value: rules } = decided;
    return ok({ type: 'retention-rules-changed', rules, reason, decidedOn, decidedBy: handler });
  }, by(work));
  return changed.ok ? ok(retentionRules(work)) : changed;
}
