import { spareIds } from '#main/vault/cases/case-keys.ts';
import type { KeyRing } from '#main/vault/key-ring.ts';
import type { EventIndex } from '../journal/event-index.ts';

const fewest = 32;

/** Ids for new cases, each with a key that is on the disk already. */
export interface CaseIds {
  /** Sees to it that so many can be drawn. */
  prepare(count: number): Promise<void>;
  draw(): string;
}

/**
 * Keys are made ahead, some per cent of those there are: replacing the key file for each new case would cost more
 * the more cases there are. Call `prepare` first, and neither while the other is at work.
 */
export function caseIdsOf(keys: KeyRing, isUsed: (caseId: string) => boolean): CaseIds {
  let spare: string[] | undefined;
  return {
    prepare: async (count) => {
      spare ??= spareIds(keys.cases, isUsed);
      if (spare.length >= count) return;
      const before = keys.cases.count;
      await keys.addCaseKeys(Math.max(fewest, count, Math.ceil(before / 8)));
      spare = spare.concat([...keys.cases.ids(before)]);
    },
    draw: () => {
      const caseId = spare?.shift();
      if (caseId === undefined) throw new Error('No case id was prepared');
      return caseId;
    },
  };
}

interface Spares {
  readonly keys: KeyRing;
  readonly index: EventIndex;
}

/** Destroys the keys that were made ahead: new ids are drawn from now on. */
export async function forgetSpares({ keys, index }: Spares): Promise<void> {
  const spare = spareIds(keys.cases, (caseId) => index.has(caseId));
  if (spare.length > 0) await keys.destroyCaseKeys(spare);
}
