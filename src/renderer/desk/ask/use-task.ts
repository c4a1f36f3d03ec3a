import { useState } from 'react';
import type { Result } from '#domain/result.ts';
import type { Refusal } from '#shared/refusal.ts';
import { answered } from './answered.ts';

export interface Task {
  readonly busy: boolean;
  /** Why the last try was refused, until the next one. */
  readonly refusal: Refusal | undefined;
  /** Runs one request; gives its value, or `undefined` when it was refused. */
  readonly run: <T>(
    request: () => Promise<Result<T, Refusal>>,
  ) => Promise<{ value: T } | undefined>;
}

/** One thing a person asks for with a button: busy meanwhile, with the refusal kept for the screen to explain. */
export function useTask(): Task {
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal>();
  return {
    busy,
    refusal,
    run: async (request) => {
      setBusy(true);
      setRefusal(undefined);
      const result = await answered(request());
      setBusy(false);
      if (result.ok) return { value: result.value };
      setRefusal(result.error);
      return undefined;
    },
  };
}
