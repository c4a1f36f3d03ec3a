import { ok } from '#domain/result.ts';
import type { Handlers } from '#shared/contract/contract.ts';
import { disposeDue } from '../../casework/retention/dispose.ts';
import { retentionList } from '../../casework/retention/retention-list.ts';
import { decideRetention, retentionRules } from '../../casework/retention/retention-rules.ts';
import { withWork, type Counter } from '../with-work.ts';

type RetentionChannel = Extract<keyof Handlers, `retention:${string}`>;

/** How long cases are kept, and what goes. */
export const retentionHandlers = (counter: Counter): Pick<Handlers, RetentionChannel> => ({
  'retention:list': withWork(counter, async (work, { limit }) =>
    ok(await retentionList(work, limit)),
  ),
  'retention:dispose': withWork(counter, (work, { items }) => disposeDue(work, items)),
  'retention:rules': withWork(counter, async (work) => ok(retentionRules(work))),
  'retention:decide': withWork(counter, decideRetention),
});
