import { refuse } from '../../result.ts';
import type { CaseKind } from '../kind.ts';
import { wordless } from '../wordless.ts';
import { groundsFor, type Ground } from './grounds.ts';
import type { Refused } from './outcomes.ts';

type NotForKind = {
  readonly code: 'ground-not-for-kind';
  readonly ground: Ground;
  readonly kind: CaseKind;
};

/** Refuses a ground that the law does not give for this right; gives `undefined` for any other. */
export const refuseGround = (
  kind: CaseKind,
  ground: Ground,
): ReturnType<typeof refuse<NotForKind>> | undefined =>
  groundsFor(kind).includes(ground)
    ? undefined
    : refuse({ code: 'ground-not-for-kind', ground, kind });

/** The same with its reasons: none, or a law that is not named or whose safeguards are not (Art. 22(2)(b)), is refused. */
export function refuseRefused(
  kind: CaseKind,
  { ground, reasons, law }: Refused,
):
  | ReturnType<typeof refuseGround>
  | ReturnType<typeof wordless>
  | ReturnType<typeof refuse<{ readonly code: 'law-unnamed' }>> {
  const unnamed =
    ground === 'automated-by-law' && !(law && law.name.trim() && law.safeguards.trim());
  return (
    refuseGround(kind, ground) ??
    wordless(reasons) ??
    (unnamed ? refuse({ code: 'law-unnamed' }) : undefined)
  );
}
