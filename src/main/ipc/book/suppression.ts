import { ok } from '#domain/result.ts';
import type { Handlers } from '#shared/contract/contract.ts';
import {
  lookUp,
  suppress,
  suppressInCase,
  suppressionView,
  unsuppress,
} from '../../casework/suppression/suppression.ts';
import { washList } from '../../casework/suppression/wash-list.ts';
import { withWork, type Counter } from '../with-work.ts';

type SuppressionChannel = Extract<keyof Handlers, `suppression:${string}`>;

/** The list of those who want no marketing. */
export const suppressionHandlers = (counter: Counter): Pick<Handlers, SuppressionChannel> => ({
  'suppression:show': withWork(counter, async (work) => ok(suppressionView(work))),
  'suppression:look-up': withWork(counter, lookUp),
  'suppression:add': withWork(counter, suppress),
  'suppression:remove': withWork(counter, unsuppress),
  'suppression:enter': withWork(counter, suppressInCase),
  'suppression:wash': withWork(counter, washList),
});
