import { ok, type Result } from '#domain/result.ts';
import type { BookRefusal } from '#shared/refusals/book-refusal.ts';
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

interface Told {
  readonly last: Last;
  /** The check of which everything has been told. */
  readonly known: Last | undefined;
  /** So many files were put back. */
  readonly mended: number;
}

/**
 * Notes in the log what a check has found that the one before it had not, and what it has put back: on Today it stays until
 * somebody has read it. A disk that takes no writing is given back.
 */
export async function tellOfCheck(
  book: Pick<Casebook, 'changeRules' | 'settings'>,
  { last, known, mended }: Told,
  at: string,
): Promise<Result<unknown, BookRefusal>> {
  const found = last.faults.filter((fault) => !known?.faults.some((one) => isSame(fault, one)));
  const damages = found.map(({ code, desk, seq }) => ({
    type: 'damage-found' as const,
    code,
    ...(desk !== undefined && { desk }),
    ...(seq !== undefined && { seq }),
  }));
  const healed = mended > 0 ? [{ type: 'files-healed' as const, files: mended }] : [];
  if (damages.length + healed.length === 0) return ok(undefined);
  return book.changeRules([...healed, ...damages], { at, actor: book.settings.handler });
}
