import { useEffect, useEffectEvent, useState } from 'react';
import type { Result } from '#domain/result.ts';
import type { Refusal } from '#shared/refusal.ts';
import { useBookChanges } from './book-changes.ts';
import { type PageWindow, pageSize, pagesToRead, type ReadPage, withPage } from './page-window.ts';

interface Shown<Row> {
  readonly held: PageWindow<Row> | undefined;
  readonly refusal: Refusal | undefined;
}

type Read<Row> = (
  offset: number,
  limit: number,
) => Promise<Result<Pick<ReadPage<Row>, 'total' | 'rows' | 'groups'>, Refusal>>;

/**
 * The pages of a long list that are on screen, each read once and again when the book changes. What was read
 * stays until its replacement is there.
 *
 * @param question tells one list from another, such as the filter
 * @param again asks anew when it rises, for what main keeps beside the book
 */
export function usePageWindow<Row>(
  question: string,
  pages: readonly number[],
  ask: Read<Row>,
  again = 0,
): Shown<Row> {
  // Neither ever falls: the sum is new whenever one of them is.
  const seq = useBookChanges((book) => book.seq) + again;
  const [shown, setShown] = useState<Shown<Row>>({ held: undefined, refusal: undefined });
  const missing = pagesToRead(shown.held, question, seq, pages).join();
  const read = useEffectEvent(ask);
  useEffect(() => {
    let current = true;
    for (const page of missing === '' ? [] : missing.split(',').map(Number)) {
      read(page * pageSize, pageSize).then(
        (answer) => {
          if (!current) return;
          setShown(({ held }) =>
            answer.ok
              ? {
                  held: withPage(held, { question, seq, page, ...answer.value }),
                  refusal: undefined,
                }
              : { held, refusal: answer.error },
          );
        },
        (error: unknown) =>
          setShown(() => {
            throw error;
          }),
      );
    }
    return () => {
      current = false;
    };
  }, [question, seq, missing]);
  return shown;
}
