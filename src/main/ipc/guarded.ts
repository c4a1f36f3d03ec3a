import { refuse } from '#domain/result.ts';
import { unexpected, type Log } from '../log.ts';
import { KeysForgotten } from '../vault/key-errors.ts';

/** Bugs stop here, logged. Work that was overtaken by the locking of its book is none. */
export async function guarded<T>(log: Log, act: () => Promise<T>) {
  try {
    return await act();
  } catch (error) {
    if (error instanceof KeysForgotten) return refuse({ code: 'book-locked' });
    return refuse(unexpected(log, error));
  }
}
