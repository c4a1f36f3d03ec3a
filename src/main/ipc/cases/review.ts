import type { Handlers } from '#shared/contract/contract.ts';
import { findValue } from '../../casework/review/find-value.ts';
import { keep } from '../../casework/review/keep.ts';
import { redact } from '../../casework/review/redact.ts';
import { reviewFlags } from '../../casework/review/review-flags.ts';
import { reviewRows } from '../../casework/review/review-rows.ts';
import { reviewView } from '../../casework/review/review-view.ts';
import {
  forgetMapping,
  listMappings,
  rememberMapping,
} from '../../casework/collected/system-mappings.ts';
import { withWork, type Counter } from '../with-work.ts';

type ReviewChannel = Extract<keyof Handlers, `review:${string}` | `mappings:${string}`>;

/** How collected data go out, and what each system's data are. */
export const reviewHandlers = (counter: Counter): Pick<Handlers, ReviewChannel> => ({
  'review:show': withWork(counter, reviewView),
  'review:rows': withWork(counter, reviewRows),
  'review:flags': withWork(counter, reviewFlags),
  'review:redact': withWork(counter, redact),
  'review:keep': withWork(counter, keep),
  'review:find': withWork(counter, findValue),
  'mappings:list': withWork(counter, async (work) => listMappings(work)),
  'mappings:remember': withWork(counter, rememberMapping),
  'mappings:forget': withWork(counter, forgetMapping),
});
