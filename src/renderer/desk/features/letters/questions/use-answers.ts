import { useTask } from '../../../ask/use-task.ts';
import { ombud } from '../../../bridge.ts';
import type { Answers, QuestionName } from '#domain/letter/answers/questions.ts';
import type { Request } from '#shared/contract/contract.ts';
import type { Refusal } from '#shared/refusal.ts';
import { useKept } from '../../../components/unsaved/use-kept.ts';
import { changedAnswers } from './changed-answers.ts';

/** What is being written in a letter. */
export interface WrittenAnswers {
  readonly written: Answers;
  readonly busy: boolean;
  /** Why it could not be saved. */
  readonly refusal: Refusal | undefined;
  readonly write: (name: QuestionName, value: string) => void;
  /** Keeps it in the case; gives whether nothing is unsaved now. */
  readonly save: () => Promise<boolean>;
}

/** The answers of a letter while they are written: not in the case yet, and not lost with a locking or a crash. */
export function useAnswers(
  { reference, language }: Request<'letters:prepare'>,
  kept: Answers,
): WrittenAnswers {
  const [written, setWritten] = useKept<Answers>('written', {});
  const { busy, refusal, run } = useTask();
  const facts = changedAnswers(kept, written);
  const save = async () => {
    if (Object.keys(facts).length === 0) return true;
    const command = { type: 'give-letter-facts', language, facts } as const;
    if (!(await run(() => ombud.cases.execute({ reference, command })))) return false;
    // What was written meanwhile is not in it.
    setWritten((now) =>
      Object.fromEntries(
        Object.entries(now).filter(([name, value]) => value !== written[name as QuestionName]),
      ),
    );
    return true;
  };
  return {
    written,
    busy,
    refusal,
    save,
    write: (name, value) => setWritten((before) => ({ ...before, [name]: value })),
  };
}
