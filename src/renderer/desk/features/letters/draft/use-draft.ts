import { useState } from 'react';
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
 * @param content of the letter without it, once that is known: another one is drawn anew
 */
export function useDraft(
  asked: Request<'letters:prepare'>,
  written: Answers,
  content: string | undefined,
): Draft {
  const changes = useChanges(content);
  return useRedrawn([asked, written, changes], (job) =>
    answered(ombud.letters.preview({ ...asked, answers: { ...written }, job })),
  );
}

/** How often a value has become another one, once it was known. */
function useChanges(value: string | undefined): number {
  const [last, setLast] = useState({ value, times: 0 });
  if (value !== undefined && value !== last.value) {
    setLast({ value, times: last.times + (last.value === undefined ? 0 : 1) });
  }
  return last.times;
}
