import { activeOfficers } from '#domain/team/team.ts';
import { foldAgain } from '../opening/fold-again.ts';
import type { Parts } from '../opening/parts.ts';
import { confinementsOf } from './confinements.ts';
import { receiversOf } from './receivers.ts';

/**
 * Follows what confidential cases ask of this computer: the desk that made a case so seals its keys to the named
 * officers, every other one lets go of the open key, and who is named there is sent theirs. Who is at work sees what is
 * theirs.
 *
 * @param sealed the cases whose keys are sealed anew, for this desk has just said who is named
 */
export async function keepConfined(parts: Parts, sealed: readonly string[] = []): Promise<void> {
  const { keys, projection, reader } = parts;
  const confined = confinementsOf(parts);
  for (const one of confined.values()) {
    const { caseId } = one;
    const unfinished = one.desk === keys.desk && keys.cases.has(caseId);
    if (!sealed.includes(caseId) && !unfinished) continue;
    const named = activeOfficers(parts.roster.team).filter(({ id }) => one.officers.includes(id));
    await keys.confineCase(caseId, receiversOf(named));
  }
  await keys.followConfined(new Map([...confined].map(([id, { officers }]) => [id, officers])));
  for (const { caseId, reference } of confined.values()) {
    projection.numbering.note(reference);
    const isShown = projection.table.rowOf(caseId) !== undefined;
    if (keys.holds(caseId)) {
      // Named again, with keys that were here.
      if (!isShown) foldAgain(parts, [caseId]);
      continue;
    }
    projection.remove(caseId);
    reader.forget(caseId);
  }
}
