import { ok, refuse } from '../../result.ts';
import { happened } from '../happened.ts';
import { refuseTime } from '../refuse-order.ts';
import type { Decisions } from '../topic.ts';
import { wordless } from '../wordless.ts';
import type { MarketingCommand } from './command.ts';

/** What a command on direct marketing does; see `decide`. */
export const marketingDecisions: Decisions<MarketingCommand> = {
  'stop-marketing': (before, { systems, at }, { at: now }) =>
    wordless(systems) ??
    refuseTime(at, before.receivedAt, now) ??
    ok([{ type: 'marketing-stopped', systems, ...happened(at) }]),
  'enter-suppression': ({ marketing }) =>
    marketing.suppressed
      ? refuse({ code: 'nothing-changed' })
      : ok([{ type: 'suppression-entered' }]),
};
