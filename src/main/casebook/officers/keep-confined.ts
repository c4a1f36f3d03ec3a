import { activeOfficers } from '#domain/team/team.ts';
import type { Parts } from '../opening/parts.ts';
import { confinementsOf } from './confinements.ts';
import { receiversOf } from './receivers.ts';

type Known = Pick<Parts, 'index' | 'reader' | 'roster' | 'keys' | 'projection'>;

/**
 * Follows what confidential cases ask of this computer: the desk that made a case so seals its keys to the named
 * officers, every other one lets go of the open key, and who is named there is sent theirs. Who is at work sees what is
 * theirs.
 *
 * @param sealed the cases whose keys are sealed anew, for this desk has just said who is named
 */
export async function keepConfined(parts: Known, sealed: readonly string[] = []): Promise<void> {
  const { keys, projection, reader } = parts;
  const confined = confinementsOf(parts);
  for (const one of confined.values()) {
    const { caseId, reference } = one;
    const unfinished = one.desk === keys.desk && keys.cases.has(caseId);
    if (sealed.includes(caseId) || unfinished) {
      const named = activeOfficers(parts.roster.team).filter(({ id }) => one.officers.includes(id));
      await keys.confineCase(caseId, receiversOf(named));
    } else await keys.dropOpenKeys([caseId]);
    projection.numbering.note(reference);
    if (keys.holds(caseId)) continue;
    projection.remove(caseId);
    reader.forget(caseId);
  }
}
