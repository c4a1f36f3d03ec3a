import { refuse } from '../../result.ts';
import type { CaseKind } from '../kind.ts';
import { groundsFor, type Ground } from './grounds.ts';

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
