import { useEffect, useEffectEvent, useState } from 'react';
import type { Result } from '#domain/result.ts';
import type { Refusal } from '#shared/refusal.ts';
import { useSettled } from '../../ask/use-settled.ts';
import { ombud } from '../../bridge.ts';
import { type Job, useJob } from './use-job.ts';

/** How long nobody has typed before it is drawn again, in milliseconds. */
const pause = 350;

export interface Redrawn<T> {
  /** The last that could be drawn. */
  readonly drawn: T | undefined;
  /** Why what is written now could not be; `job-stopped` when the person stopped it. */
  readonly refusal: Refusal | undefined;
  readonly busy: boolean;
  /** Whether what was last drawn, or refused, is what is written now; not while somebody types. */
  readonly isCurrent: boolean;
  readonly job: Job;
  readonly again: () => void;
}

interface Shown<T> extends Pick<Redrawn<T>, 'drawn' | 'refusal'> {
  /** What was asked for when it was drawn. */
  readonly of: string | undefined;
}

/**
 * What is drawn of what somebody writes: at once, and again a moment after the last keystroke. What is drawn meanwhile is
 * stopped: the last wins, and nobody waits for another.
 *
 * @param written what it is drawn from: when it differs, it is drawn anew
 * @param draw as a job of the name that it is given
 */
export function useRedrawn<T>(
  written: unknown,
  draw: (job: string) => Promise<Result<T, Refusal>>,
): Redrawn<T> {
  const [shown, setShown] = useState<Shown<T>>({
    of: undefined,
    drawn: undefined,
    refusal: undefined,
  });
  const [times, setTimes] = useState(0);
  const job = useJob();
  const now = JSON.stringify(written);
  const wanted = `${times} ${useSettled(now, pause)}`;
  const drawNow = useEffectEvent(draw);
  const begin = useEffectEvent(job.begin);
  useEffect(() => {
    let current = true;
    let done = false;
    const name = begin();
    void drawNow(name).then((answer) => {
      done = true;
      if (!current) return;
      setShown((before) =>
        answer.ok
          ? { of: wanted, drawn: answer.value, refusal: undefined }
          : { of: wanted, drawn: before.drawn, refusal: answer.error },
      );
    });
    return () => {
      current = false;
      if (!done) void ombud.jobs.stop({ job: name });
    };
  }, [wanted]);
  const { of, drawn, refusal } = shown;
  const isCurrent = of === `${times} ${now}`;
  return { drawn, refusal, busy: of !== wanted, isCurrent, job, again: () => setTimes(times + 1) };
}
