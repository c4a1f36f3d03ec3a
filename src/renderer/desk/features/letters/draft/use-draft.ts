import type { Answers } from '#domain/letter/answers/questions.ts';
import type { Request, Response } from '#shared/contract/contract.ts';
import { answered } from '../../../ask/answered.ts';
import { ombud } from '../../../bridge.ts';
import { type Redrawn, useRedrawn } from '../../../components/notices/use-redrawn.ts';

/** A letter as it would be issued, with what it lacks and what could be complained of in it. */
export type Drawn = Extract<Response<'letters:preview'>, { ok: true }>['value'];
export type Draft = Redrawn<Drawn>;

/**
 * A letter with what is being written in it.
 *
 * @param asOf changes when the case does
 */
export const useDraft = (
  asked: Request<'letters:prepare'>,
  written: Answers,
  asOf: number,
): Draft =>
  useRedrawn([asked, written, asOf], (job) =>
    answered(ombud.letters.preview({ ...asked, answers: { ...written }, job })),
  );
