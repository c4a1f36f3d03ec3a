import { useAnswer } from '../../../ask/use-answer.ts';
import { ombud } from '../../../bridge.ts';
import { useConfidential } from '../../../components/labels/confidential-cases.tsx';

/** The confidential cases that nobody else would open once an officer is gone, by reference. */
export function useLeftShut(name: string): readonly string[] {
  const confidential = useConfidential();
  const team = useAnswer('team', () => ombud.team.show(undefined));
  if (team.state !== 'ready') return [];
  const active = team.value.officers.filter(({ removedAt }) => removedAt === undefined);
  const gone = active.find((officer) => officer.name === name)?.id;
  const staying = new Set(active.map(({ id }) => id).filter((id) => id !== gone));
  return [...confidential.values()]
    .filter(({ officers }) => gone !== undefined && officers.includes(gone))
    .filter(({ officers }) => !officers.some((id) => staying.has(id)))
    .map(({ reference }) => reference);
}
