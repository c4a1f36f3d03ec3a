import type { BookEvent } from '../book/event.ts';
import { wordless } from '../case/wordless.ts';
import { ok, refuse, type Result } from '../result.ts';
import { differences } from './differences.ts';
import { faultsIn } from './faults.ts';
import { inForceAt } from './in-force-at.ts';
import type { RecordOfProcessing } from './record-of-processing.ts';
import type { RegisterRefusal } from './refusal.ts';

type Decided = Result<BookEvent, RegisterRefusal>;

/**
 * What adopting a version leads to: its event, or a refusal. It may be valid from any day after the version now in
 * force, a day gone by included: a policy is often in force before anyone writes it down here. Pure.
 *
 * @param standing the versions that apply, in any order
 * @param today `YYYY-MM-DD` in the controller's zone
 * @param record its `version` is given by its `validFrom`
 */
export function decideAdoption(
  standing: readonly RecordOfProcessing[],
  today: string,
  { record, reason }: { readonly record: RecordOfProcessing; readonly reason: string },
): Decided {
  const date = record.validFrom;
  const refused = wordless(reason);
  if (refused) return refused;
  if (date > '2110-12-31') return refuse({ code: 'day-out-of-range', date });
  const latest = inForceAt(standing, today)?.validFrom ?? '';
  if (date <= latest) return refuse({ code: 'register-date-early', date, latest });
  if (standing.some(({ validFrom }) => validFrom === date)) {
    return refuse({ code: 'register-date-taken', date });
  }
  const [first] = faultsIn(record);
  if (first) return refuse({ code: `register-${first.fault}`, where: first.where });
  const before = inForceAt(standing, date);
  if (before && differences(before, record).length === 0)
    return refuse({ code: 'nothing-changed' });
  return ok({ type: 'register-adopted', record: { ...record, version: date }, reason });
}

/**
 * What withdrawing a version leads to. Only one that staff adopted, and only before its day: a version that was ever in
 * force is what letters and cases rest on. Pure.
 *
 * @param adopted the versions staff have adopted that apply
 */
export function decideWithdrawal(
  adopted: readonly RecordOfProcessing[],
  today: string,
  { version, reason }: { readonly version: string; readonly reason: string },
): Decided {
  const found = adopted.find((record) => record.version === version);
  if (!found) return refuse({ code: 'register-version-unknown', version });
  if (found.validFrom <= today) return refuse({ code: 'register-in-force', version });
  return wordless(reason) ?? ok({ type: 'register-withdrawn', version, reason });
}
