import type { Result } from '#domain/result.ts';
import type { BookRefusal } from '#shared/refusal.ts';
import type { Work } from '../casework/work.ts';
import type { Session } from '../session.ts';

/** A handler that needs the open book; while it is locked the answer is `book-locked`. */
export const withWork =
  <Q, T, E>(session: Session, act: (work: Work, request: Q) => Promise<Result<T, E>>) =>
  async (request: Q): Promise<Result<T, E | BookRefusal>> => {
    const work = session.work();
    return work.ok ? act(work.value, request) : work;
  };
