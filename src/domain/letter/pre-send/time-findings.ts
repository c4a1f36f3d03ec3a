import { clockOf } from '../../case/kind.ts';
import type { Finding } from './finding.ts';
import type { PreSend } from './pre-send.ts';

/** Letters that end the wait: the month of Art. 12(3) holds for them. A receipt or a question does not stop the clock. */
const ending: readonly string[] = [
  'access-summary',
  'rectification',
  'erasure',
  'restriction',
  'objection',
  'marketing-stop',
  'portability',
  'human-review',
  'refusal',
];

/** Art. 12(3): the answer within the month, the notice of an extension within the first. */
export function timeFindings({ kind, subject, facts }: PreSend): Finding[] {
  const { date, due, firstDue } = facts;
  if (clockOf(subject.kind) === 'breach')
    return notified(kind, subject, date, due.due.slice(0, 10));
  const found: Finding[] = [];
  if (ending.includes(kind) && date > due.due) found.push(late(date, due.due));
  const told = { firstDay: firstDue.due };
  if (kind === 'extension' && date > firstDue.due) {
    found.push({ code: 'extension-untold', severity: 'breach', facts: told, mend: 'clock' });
  }
  if (ending.includes(kind) && date > firstDue.due && untold(subject.letters, facts)) {
    const extended = subject.clock.some(({ type }) => type === 'extended');
    if (extended)
      found.push({ code: 'extension-untold', severity: 'breach', facts: told, mend: 'clock' });
  }
  return found;
}

/** No notice was issued within the first month. */
const untold = (
  letters: PreSend['subject']['letters'],
  { firstDue, zone }: PreSend['facts'],
): boolean =>
  !letters.some(
    ({ kind, issuedAt }) =>
      kind === 'extension' &&
      Temporal.Instant.from(issuedAt).toZonedDateTimeISO(zone).toPlainDate().toString() <=
        firstDue.due,
  );

/** Art. 33(1) by the day: the hours are on the case's clock. What is added later comes in phases and is not late (33(4)). */
const notified = (
  kind: string,
  { breach }: PreSend['subject'],
  date: string,
  due: string,
): Finding[] =>
  kind === 'breach-notification' && breach.notification === undefined && date > due
    ? [late(date, due)]
    : [];

const late = (date: string, due: string): Finding => {
  const { days } = Temporal.PlainDate.from(due).until(date, { largestUnit: 'days' });
  return { code: 'late', severity: 'breach', facts: { due, days }, mend: 'clock' };
};
