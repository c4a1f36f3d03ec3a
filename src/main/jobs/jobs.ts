import { refuse, type Result } from '#domain/result.ts';
import type { JobRefusal } from '#shared/refusals/door-refusal.ts';
import type { Pacing, Progress } from './pacing.ts';

/** The long jobs under way. The desk names a job when it asks for it, hears of it by that name, and may stop it. */
export interface Jobs {
  /** Without a name the work is done untold and to the end. */
  run<T, E>(
    name: string | undefined,
    work: (pacing: Pacing) => Promise<Result<T, E>>,
  ): Promise<Result<T, E | JobRefusal>>;
  /** Gives whether there was such a job. */
  stop(name: string): boolean;
}

export function openJobs(tell: (job: string, progress: Progress) => void): Jobs {
  const running = new Map<string, AbortController>();
  return {
    async run(name, work) {
      if (name === undefined) return work({});
      const stopper = new AbortController();
      running.set(name, stopper);
      try {
        const { signal } = stopper;
        return await work({ signal, onProgress: (progress) => tell(name, progress) });
      } catch (error) {
        // A stopped job ends by throwing its reason; anything else that is thrown is a bug.
        if (error !== stopper.signal.reason) throw error;
        return refuse({ code: 'job-stopped' });
      } finally {
        running.delete(name);
      }
    },
    stop(name) {
      const stopper = running.get(name);
      stopper?.abort(new Error('stopped by the person'));
      return stopper !== undefined;
    },
  };
}
