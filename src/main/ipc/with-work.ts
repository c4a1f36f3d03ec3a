import type { Result } from '#domain/result.ts';
import type { BookRefusal } from '#shared/refusals/book-refusal.ts';
import type { Work } from '../casework/work.ts';
import type { Session } from '../session/session.ts';

/** The desk's way to the book, and who is told when it has changed. */
export interface Counter {
  readonly session: Session;
  readonly onChanged: (seq: number) => void;
}

/** A handler that needs the open book; while it is locked the answer is `book-locked`. */
export const withWork =
  <Q, T, E>(
    { session, onChanged }: Counter,
    act: (work: Work, request: Q) => Promise<Result<T, E>>,
  ) =>
  async (request: Q): Promise<Result<T, E | BookRefusal>> => {
    const work = session.work();
    if (!work.ok) return work;
    const { book } = work.value;
    const before = book.seq;
    const answer = await act(work.value, request);
    if (book.seq !== before) onChanged(book.seq);
    return answer;
  };
