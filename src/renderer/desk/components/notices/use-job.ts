import { useEffect, useState } from 'react';
import { ombud } from '../../bridge.ts';

/** A long job asked for by this screen. */
export interface Job {
  /** What main is to call it; made anew for each try. */
  readonly begin: () => string;
  readonly stop: () => void;
  /** From 0 to 1; `undefined` where nobody can know, or nothing is under way. */
  readonly share: number | undefined;
}

/** Hears how far a long job of this screen has come, and can stop it. */
export function useJob(): Job {
  const [name, setName] = useState<string>();
  const [share, setShare] = useState<number>();
  useEffect(
    () =>
      ombud.onJobProgress(({ job, done, total }) => {
        if (job === name) setShare(total > 0 ? Math.min(1, done / total) : undefined);
      }),
    [name],
  );
  return {
    share,
    begin() {
      const next = crypto.randomUUID();
      setName(next);
      setShare(undefined);
      return next;
    },
    stop() {
      if (name !== undefined) void ombud.jobs.stop({ job: name });
    },
  };
}
