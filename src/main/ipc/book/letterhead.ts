import { ok } from '#domain/result.ts';
import type { Handlers } from '#shared/contract/contract.ts';
import {
  changeLetterhead,
  letterheadView,
  previewLetterhead,
} from '../../casework/letters/letterhead.ts';
import { withWork, type Counter } from '../with-work.ts';

type LetterheadChannel = Extract<keyof Handlers, `letterhead:${string}`>;

/** What stands on the company's letters. */
export const letterheadHandlers = (counter: Counter): Pick<Handlers, LetterheadChannel> => ({
  'letterhead:show': withWork(counter, async (work) => ok(letterheadView(work))),
  'letterhead:change': withWork(counter, changeLetterhead),
  'letterhead:preview': withWork(counter, previewLetterhead),
});
