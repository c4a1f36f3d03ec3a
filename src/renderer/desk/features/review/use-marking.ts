import type { Marks, TableAddress } from '#domain/disclosure/marks.ts';
import type { Result } from '#domain/result.ts';
import type { Refusal } from '#shared/refusal.ts';
import { answered } from '../../ask/answered.ts';
import { ombud } from '../../bridge.ts';
import { sayToast } from '../../components/notices/toast-store.ts';
import type { Command } from '../../components/use-execute.ts';
import { useSayRefusal } from '../../components/notices/use-say-refusal.ts';
import { useWords } from '../../messages/use-words.ts';
import { useReviewState } from './review-store.ts';

/** What can be done to marks in a case; each says why not when it is refused, and gives whether it was done. */
export function useMarking(reference: string) {
  const { t } = useWords();
  const sayRefusal = useSayRefusal();
  const { ground, words } = useReviewState();
  const told = async <T>(asked: Promise<Result<T, Refusal>>) => {
    const done = await answered(asked);
    if (!done.ok) sayRefusal(done.error);
    return done.ok ? done.value : undefined;
  };
  const execute = async (command: Command) =>
    (await told(ombud.cases.execute({ reference, command }))) !== undefined;
  /** Until one is refused: once a summary has gone out each wants a reason, which the list asks for. */
  const takeBack = async (numbers: readonly number[]) => {
    for (const number of numbers.toReversed()) {
      if (!(await execute({ type: 'withdraw-redaction', number }))) return;
    }
  };
  return {
    execute,
    redact: (address: TableAddress, marks: Marks) =>
      execute({ type: 'redact', ...address, marks, ground, words }),
    keep: (address: TableAddress, marks: Marks, ordinary?: true) =>
      execute({ type: 'keep-flagged', ...address, marks, ...(ordinary && { ordinary }) }),
    redactValue: async (value: string) => {
      const done = await told(ombud.review.redactValue({ reference, value, ground, words }));
      if (!done) return false;
      const { places, numbers } = done;
      sayToast({
        tone: 'done',
        title: t('desk.review.redactedAll', { count: places }),
        undo: { label: t('desk.review.undoAll'), act: () => void takeBack(numbers) },
      });
      return true;
    },
    keepValue: async (value: string, ordinary?: true) => {
      const asked = { reference, value, ...(ordinary && { ordinary }) };
      const done = await told(ombud.review.keepValue(asked));
      if (done) sayToast({ tone: 'done', title: t('desk.review.keptAll', { count: done.places }) });
      return done !== undefined;
    },
  };
}
