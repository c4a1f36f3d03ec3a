import type { FlagLine } from '#shared/contract/cases/review-contract.ts';

/** What can be decided on a flag; what cannot be is absent. */
export interface FlagActs {
  /** Absent for a password, which is never disclosed. */
  readonly keep: (() => void) | undefined;
  /** It looked like a special category and is none. */
  readonly ordinary: (() => void) | undefined;
  readonly redact: () => void;
  /** It is the requester's own and is not flagged again. */
  readonly own: (() => void) | undefined;
  readonly keepAlike: (() => void) | undefined;
  readonly ordinaryAlike: (() => void) | undefined;
  readonly redactAlike: () => void;
}

/** What may be decided on which kind of flag. */
export const decidable = (kind: FlagLine['kind']) => ({
  keep: kind !== 'password',
  ordinary: kind === 'special',
  own: kind !== 'password' && kind !== 'secret' && kind !== 'special',
});

interface Pressed {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** Which act a key stands for: K keeps, R redacts, O is the requester's own, N is not sensitive; with Shift all alike. */
export function actOfKey(
  { key, shiftKey, ctrlKey, metaKey, altKey }: Pressed,
  acts: FlagActs,
): (() => void) | undefined {
  if (ctrlKey || metaKey || altKey) return undefined;
  switch (key.toLowerCase()) {
    case 'k':
      return shiftKey ? acts.keepAlike : acts.keep;
    case 'n':
      return shiftKey ? acts.ordinaryAlike : acts.ordinary;
    case 'r':
      return shiftKey ? acts.redactAlike : acts.redact;
    case 'o':
      return shiftKey ? undefined : acts.own;
    default:
      return undefined;
  }
}
