import type { Handlers } from '#shared/contract/contract.ts';
import {
  deleteReason,
  listReasons,
  renameReason,
  saveReason,
} from '../../casework/reasons/reasons.ts';
import { withWork, type Counter } from '../with-work.ts';

type ReasonsChannel = Extract<keyof Handlers, `reasons:${string}`>;

/** Reasons that are kept to be given again. */
export const reasonsHandlers = (counter: Counter): Pick<Handlers, ReasonsChannel> => ({
  'reasons:list': withWork(counter, async (work) => listReasons(work)),
  'reasons:save': withWork(counter, saveReason),
  'reasons:rename': withWork(counter, renameReason),
  'reasons:delete': withWork(counter, deleteReason),
});
