import type { Strength } from '#shared/passphrase/verdict.ts';
import type { Word } from '../../messages/use-words.ts';

/** A new passphrase as it is typed, twice. */
export interface Chosen {
  readonly passphrase: string;
  readonly again: string;
}

/** What is wrong with it, field by field; empty when it can be taken. */
export function chosenProblems(
  { passphrase, again }: Chosen,
  strength: Strength | undefined,
): Partial<Record<keyof Chosen, Word>> {
  const verdict = strength?.verdict ?? 'short';
  return {
    ...(verdict === 'short' && { passphrase: 'desk.book.strengthShort' as const }),
    ...(verdict === 'weak' && { passphrase: 'desk.book.strengthWeak' as const }),
    ...(passphrase !== again && { again: 'desk.book.passphraseDiffers' as const }),
  };
}
