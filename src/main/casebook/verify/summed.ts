import type { BookFault, Verification } from '#shared/verification.ts';
import { noKeys, unproven, type Found } from './check.ts';

/** What a check has found that could not begin. */
export const nothingBut = (faults: readonly BookFault[]): Verification =>
  summed({
    events: 0,
    cases: 0,
    documents: 0,
    keys: noKeys,
    desks: [],
    signed: 0,
    unsigned: 0,
    refused: [],
    opened: false,
    unproven: unproven(false, false),
    faults,
  });

/** What was found, with the first event that is not as it was written. */
export function summed(found: Found): Verification {
  const places = found.faults.map((fault) => ({
    seq: 'seq' in fault ? fault.seq : whole(fault),
    ...('desk' in fault && fault.desk !== undefined && { desk: fault.desk }),
  }));
  const [first] = places.toSorted((one, other) => one.seq - other.seq);
  const ok = found.faults.length === 0;
  if (!first || first.seq === Infinity) return { ...found, ok };
  const { seq: firstBad, desk } = first;
  return { ...found, ok, firstBad, ...(desk !== undefined && { desk }) };
}

/** Of a log that is not there, or another's, the first event is bad already. */
const whole = ({ code }: BookFault) => (code.startsWith('journal-') ? 1 : Infinity);
