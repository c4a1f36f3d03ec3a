import { useEffect, useEffectEvent, useState } from 'react';
import type { Result } from '#domain/result.ts';
import type { Refusal } from '#shared/refusal.ts';
import { type Answer, toAnswer } from './answer.ts';
import { useBookChanges } from './book-changes.ts';
import { noteReading } from './caught-up.ts';

interface Held<T> {
  readonly question: string;
  readonly asked: string;
  readonly answer: Answer<T>;
}

/**
 * Asks main, and asks again when `question` or the book changes. The old answer to the same question stays on
 * screen until the new one is there, so that nothing flickers while somebody works.
 *
 * @param question tells one question from another, such as a reference
 * @param again asks anew when it changes, for what main keeps beside the book
 */
export function useAnswer<T>(
  question: string,
  ask: () => Promise<Result<T, Refusal>>,
  again = 0,
): Answer<T> {
  const asked = `${useBookChanges((book) => book.seq)} ${again}`;
  const [held, setHeld] = useState<Held<T>>();
  const read = useEffectEvent(ask);
  useEffect(() => {
    let current = true;
    noteReading(read()).then(
      (result) => current && setHeld({ question, asked, answer: toAnswer(result) }),
      // A broken wire is a bug: hand it to the error boundary of the feature.
      (error: unknown) =>
        setHeld(() => {
          throw error;
        }),
    );
    return () => {
      current = false;
    };
  }, [question, asked]);
  return held?.question === question ? held.answer : { state: 'loading' };
}
