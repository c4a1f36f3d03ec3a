import { useAnswer } from '../../../ask/use-answer.ts';
import { ombud } from '../../../bridge.ts';

/** The names of those who keep the book and can be given a case. */
export function useColleagues(): readonly string[] {
  const team = useAnswer('team', () => ombud.team.show(undefined));
  const officers = team.state === 'ready' ? team.value.officers : [];
  return officers
    .filter(({ removedAt, role }) => removedAt === undefined && role !== 'reader')
    .map(({ name }) => name);
}
