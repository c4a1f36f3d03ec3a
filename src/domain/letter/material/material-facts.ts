import { breachRouteOf } from '../../case/breach/route.ts';
import { clockOf } from '../../case/kind.ts';
import type { DueDate } from '../../deadline/due-date.ts';
import { answeredIn } from '../answers/answer-parts.ts';
import { actingFor } from '../sections/addressee.ts';
import { dueReason } from '../sections/due-reason.ts';
import { type LetterContext, say } from '../letter-context.ts';
import { isQuestion, questions } from '../answers/questions.ts';
import { receivedOn } from '../sections/received-on.ts';

/** Words, dates and names of a letter by name, in its language; the long answers in one line. Throws on a name nobody knows. */
export function materialFacts(context: LetterContext): (name: string) => string | boolean {
  const facts = { ...factsOfCase(context), ...factsOfHouse(context) };
  return (name) => {
    const fact = Object.hasOwn(facts, name) ? facts[name] : undefined;
    if (fact !== undefined) return fact;
    if (!isQuestion(name)) throw new Error(`No fact ${name}`);
    const told = answeredIn(context.facts.answers, name);
    if (questions[name].form === 'lines') return context.words.list(told);
    if (questions[name].form === 'date') return answeredDay(told.join(''), context);
    return told.join(' ');
  };
}

function factsOfCase(context: LetterContext): Record<string, string | boolean> {
  const { subject, facts, words } = context;
  const { kind } = subject;
  // Who reports a breach is promised no day: the 72 hours of Art. 33(1) are owed to the authority.
  // A processor promises no answer of its own (Art. 28(3)(e)).
  const isProcessor = subject.role.is === 'processor';
  const statutory = clockOf(kind) === 'dsr';
  const owed = statutory && !isProcessor;
  // Marketing stops at once (Art. 21(3)): the month is its outer limit, and nothing to promise.
  const promised = owed && kind !== 'marketing-objection';
  const instant = (at: string) =>
    words.moment(Temporal.Instant.from(at).toZonedDateTimeISO(facts.zone));
  return {
    name: actingFor(subject)?.name ?? subject.requester.name,
    requester_email: subject.requester.email,
    reference: subject.reference,
    handler: subject.handler,
    matter: words.matter[kind],
    matter_of_person: words.matterOfPerson[kind],
    received: words.date(receivedOn(subject.receivedAt, facts.zone)),
    aware_at: instant(subject.receivedAt),
    answer_by: promised ? dueDay(facts.due, context) : '',
    answer_until: statutory ? dueDay(facts.due, context) : instant(facts.due.due),
    why_this_date: promised ? dueReason(facts.due, kind, words) : '',
    was_due: owed ? dueDay(facts.due, context) : '',
    first_date: owed ? dueDay(facts.firstDue, context) : '',
    new_date: owed ? dueDay(facts.extendedDue, context) : '',
    is_processor: isProcessor,
    is_free: subject.fee === undefined,
    is_legal_claims:
      subject.weighing?.result === 'continues' && subject.weighing.ground === 'legal-claims',
    is_remedied: subject.complaint.remedy?.state === 'carried-out',
    is_request: !['complaint', 'breach', 'question', 'authority-inquiry'].includes(kind),
    is_marketing: kind === 'marketing-objection',
    is_complaint: kind === 'complaint',
    is_breach: kind === 'breach',
    is_question: kind === 'question',
  };
}

function factsOfHouse(context: LetterContext): Record<string, string> {
  const { facts } = context;
  const { sender, authority } = facts;
  const route = breachRouteOf(authority.country);
  return {
    today: dated(facts.date, context),
    organisation: sender.name,
    email: sender.email,
    dpo: sender.dataProtectionOfficer,
    breach_service: route?.service ?? '',
    supplement_weeks: route ? String(route.weeks) : '',
    authority: say(context, authority.name),
    authority_address: say(context, authority.address),
    authority_site: authority.site,
  };
}

const dated = (date: string, { words }: LetterContext): string =>
  words.date(Temporal.PlainDate.from(date));

/** A day that was answered; what stands in its place in a preview is shown as it is. */
const answeredDay = (day: string, context: LetterContext): string =>
  /^\d{4}-\d{2}-\d{2}$/.test(day) ? dated(day, context) : day;

const dueDay = ({ due }: DueDate, context: LetterContext): string => dated(due, context);
