import { useEffect, useState } from 'react';
import type { Result } from '#domain/result.ts';
import type { Refusal } from '#shared/refusal.ts';
import { type Answer, toAnswer } from './answer.ts';
import { useBookChanges } from './book-changes.ts';

/**
 * Asks main, and asks again when `question` or the book changes. The old answer to the same question stays on
 * screen until the new one is there, so that nothing flickers while somebody works.
 *
 * @param question tells one question from another, such as a reference
 */
export function useAnswer<T>(question: string, ask: () => Promise<Result<T, Refusal>>): Answer<T> {
  const seq = useBookChanges((book) => book.seq);
  const [held, setHeld] = useState<{ question: string; answer: Answer<T> }>();
  useEffect(() => {
    let current = true;
    ask().then(
      (result) => current && setHeld({ question, answer: toAnswer(result) }),
      // A broken wire is a bug: hand it to the error boundary of the feature.
      (error: unknown) =>
        setHeld(() => {
          throw error;
        }),
    );
    return () => {
      current = false;
    };
    // `ask` is a new function at every render; `question` says when it asks for something else.
  }, [question, seq]);
  return held?.question === question ? held.answer : { state: 'loading' };
}
