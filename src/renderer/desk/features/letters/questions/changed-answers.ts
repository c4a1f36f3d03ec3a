import type { Answers } from '#domain/letter/answers/questions.ts';

/** The answers that say something else than what is kept. */
export const changedAnswers = (kept: Answers, written: Answers): Record<string, string> => {
  const known = new Map<string, string>(Object.entries(kept));
  return Object.fromEntries(
    Object.entries(written).filter(([name, value]) => value !== (known.get(name) ?? '')),
  );
};
