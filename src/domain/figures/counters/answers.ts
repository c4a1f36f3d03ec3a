import { allGrounds, type Ground } from '../../case/ending/grounds.ts';
import type { Outcome } from '../../case/ending/outcomes.ts';
import { needsIdentity } from '../../case/kind.ts';
import type { Told } from '../../retention/figure-details.ts';
import { lateCauseOf, type LateCause } from '../late-cause.ts';
import { isIn } from '../period.ts';
import type { PeriodFigures, RefusalFigures } from '../period-figures.ts';
import { Tally, type Counter, type Counting } from './counter.ts';

type Answers = Pick<
  PeriodFigures,
  'outcomes' | 'lateBecause' | 'refusals' | 'findings' | 'remedies' | 'identity' | 'answeredBy'
>;

/** Counts what the answers of the period were like: why late, refused on what ground, and what became of complaints. */
export function answerCounter({ period }: Counting): Counter<Answers> {
  const outcomes = new Tally<Outcome>();
  const late = new Tally<LateCause>();
  const findings = new Tally<Told<'finding'>>();
  const remedies = new Tally<Told<'remedy'>>();
  const identity = new Tally<Told<'identity'>>();
  const answeredBy = new Tally<Told<'answeredBy'>>();
  const refused = new Tally<Ground>();
  const partly = new Tally<Ground>();
  return {
    add(counted) {
      if (!isIn(counted.answeredOn, period)) return;
      const { kind, outcome, inTime, grounds = [] } = counted;
      outcomes.add(outcome);
      if (inTime === false) late.add(lateCauseOf(counted));
      for (const ground of new Set(grounds)) (outcome === 'refused' ? refused : partly).add(ground);
      if (kind === 'complaint') {
        findings.add(counted.finding);
        remedies.add(counted.remedy);
      }
      if (!needsIdentity(kind)) return;
      identity.add(counted.identity);
      answeredBy.add(counted.answeredBy);
    },
    figures: () => ({
      outcomes: outcomes.counts,
      lateBecause: late.counts,
      refusals: allGrounds.flatMap((ground): RefusalFigures[] => {
        const [whole = 0, part = 0] = [refused.counts[ground], partly.counts[ground]];
        return whole + part > 0 ? [{ ground, refused: whole, partly: part }] : [];
      }),
      findings: findings.counts,
      remedies: remedies.counts,
      identity: identity.counts,
      answeredBy: answeredBy.counts,
    }),
  };
}
