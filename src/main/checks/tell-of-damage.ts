import type { Casebook } from '../casebook/casebook.ts';
import type { CheckNote } from './note.ts';

type Last = NonNullable<CheckNote['last']>;
type Fault = Last['faults'][number];

/** The same damage is found each day until it is mended: it is told of once. */
const isSame = (one: Fault, other: Fault) =>
  one.code === other.code &&
  one.desk === other.desk &&
  one.seq === other.seq &&
  one.blob === other.blob;

/** Notes in the log what a check has found that the one before it had not: on Today it stays until somebody has read it. */
export async function tellOfDamage(
  book: Casebook,
  { faults }: Last,
  before: Last | undefined,
  at: string,
): Promise<void> {
  const found = faults.filter((fault) => !before?.faults.some((known) => isSame(fault, known)));
  if (found.length === 0) return;
  const events = found.map(({ code, desk, seq }) => ({
    type: 'damage-found' as const,
    code,
    ...(desk !== undefined && { desk }),
    ...(seq !== undefined && { seq }),
  }));
  // A disk that takes no writing keeps nobody from seeing it: what was found is shown where the checks are.
  await book.changeRules(events, { at, actor: book.settings.handler });
}
