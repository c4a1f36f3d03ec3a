import { useEffect, useEffectEvent, useState } from 'react';
import type { Answers } from '#domain/letter/answers/questions.ts';
import type { Request, Response } from '#shared/contract/contract.ts';
import type { Refusal } from '#shared/refusal.ts';
import { answered } from '../../ask/answered.ts';
import { useSettled } from '../../ask/use-settled.ts';
import { ombud } from '../../bridge.ts';
import { type Job, useJob } from '../../components/notices/use-job.ts';

/** How long nobody has typed before the letter is drawn again, in milliseconds. */
const pause = 350;

/** A letter as it would be issued, with what it lacks and what could be complained of in it. */
export type Drawn = Extract<Response<'letters:preview'>, { ok: true }>['value'];

export interface Draft {
  /** The last that could be drawn. */
  readonly drawn: Drawn | undefined;
  /** Why what is written now could not be; `job-stopped` when the person stopped it. */
  readonly refusal: Refusal | undefined;
  readonly busy: boolean;
  readonly job: Job;
  readonly again: () => void;
}

interface Shown extends Pick<Draft, 'drawn' | 'refusal'> {
  /** What was asked for when it was drawn. */
  readonly of: string | undefined;
}

/**
 * A letter with what is being written in it, drawn at once and again a moment after the last keystroke. What is drawn
 * meanwhile is stopped: the last wins, and nobody waits for another.
 *
 * @param asOf changes when the case does
 */
export function useDraft(asked: Request<'letters:prepare'>, written: Answers, asOf: number): Draft {
  const [shown, setShown] = useState<Shown>({
    of: undefined,
    drawn: undefined,
    refusal: undefined,
  });
  const [times, setTimes] = useState(0);
  const job = useJob();
  const settled = useSettled(JSON.stringify([asked, written, asOf]), pause);
  const wanted = `${times} ${settled}`;
  const draw = useEffectEvent((name: string) =>
    answered(ombud.letters.preview({ ...asked, answers: { ...written }, job: name })),
  );
  const begin = useEffectEvent(job.begin);
  useEffect(() => {
    let current = true;
    let done = false;
    const name = begin();
    void draw(name).then((drawn) => {
      done = true;
      if (!current) return;
      setShown((before) =>
        drawn.ok
          ? { of: wanted, drawn: drawn.value, refusal: undefined }
          : { of: wanted, drawn: before.drawn, refusal: drawn.error },
      );
    });
    return () => {
      current = false;
      if (!done) void ombud.jobs.stop({ job: name });
    };
  }, [wanted]);
  const { of, drawn, refusal } = shown;
  return { drawn, refusal, busy: of !== wanted, job, again: () => setTimes(times + 1) };
}
