import type { Tense } from '../../case/dates.ts';
import { type Answers, isQuestion, type QuestionName, questions } from '../answers/questions.ts';
import { standingAnswers } from '../letter-spec.ts';
import { letterSpecs } from '../letter-specs.ts';
import { receivedOn } from '../sections/received-on.ts';
import type { Finding } from './finding.ts';
import type { PreSend } from './pre-send.ts';

/**
 * Days that a letter promises from the case's own clock, by the names its text places them under. The 72 hours of Art. 33(1)
 * are none: a notification that comes later than they end, or adds to one, says when that was.
 */
const promisedDays = {
  answer_by: ({ due }: PreSend['facts']) => due.due,
  new_date: ({ extendedDue }: PreSend['facts']) => extendedDue.due,
} as const;

/**
 * No fact of a letter is dated after it, no promise before, and nothing it gives notice of on its own day: an answer given in October may be neither when the letter
 * goes out in November, and a due date that has passed is no day to expect an answer by. What was done for a case before it
 * came in is asked about: it may have been, but mostly the day is mistaken.
 */
export function dateFindings({ kind, subject, facts, placed }: PreSend): Finding[] {
  const answers = standingAnswers(letterSpecs[kind], facts.answers);
  const told = Object.entries(answers).map(([name, day]) => ({
    day: day.trim(),
    tense: isQuestion(name) ? tenseOf(name, answers) : undefined,
    mend: 'questions' as const,
  }));
  const ofClock = Object.entries(promisedDays)
    .filter(([name]) => placed.includes(name))
    .map(([, dayOf]) => ({ day: dayOf(facts), tense: 'promise' as const, mend: 'clock' as const }));
  const wrong = [...told, ...ofClock].flatMap(({ tense, day, mend }) => {
    const code = tense && isDay(day) ? codeOf(tense, day, facts.date) : undefined;
    return code ? [{ code, day, mend }] : [];
  });
  const received = receivedOn(subject.receivedAt, facts.zone).toString();
  const before = told.filter(({ tense, day }) => tense === 'fact' && isDay(day) && day < received);
  const impossible = codes.flatMap((code): Finding[] => {
    const days = wrong.filter((one) => one.code === code);
    const [first] = days;
    if (!first) return [];
    return [{ code, severity: 'contradiction', facts: { day: daysIn(days) }, mend: first.mend }];
  });
  if (before.length === 0) return impossible;
  const said = { day: daysIn(before), received };
  return [
    ...impossible,
    { code: 'fact-before-receipt', severity: 'risk', facts: said, mend: 'questions' },
  ];
}

const daysIn = (days: readonly { readonly day: string }[]): string =>
  [...new Set(days.map(({ day }) => day))].join(', ');

const codes = ['fact-in-future', 'promise-in-past', 'told-too-late'] as const;

function codeOf(tense: Tense, day: string, date: string): (typeof codes)[number] | undefined {
  if (tense === 'fact') return day > date ? 'fact-in-future' : undefined;
  if (day < date) return 'promise-in-past';
  return tense === 'notice' && day === date ? 'told-too-late' : undefined;
}

/** The day the persons of a breach were told, or will be: another answer says which. */
function tenseOf(name: QuestionName, answers: Answers): Tense | undefined {
  if (name === 'persons_told_on') return answers.persons_told === 'told' ? 'fact' : 'promise';
  const question = questions[name];
  return 'tense' in question ? question.tense : undefined;
}

const isDay = (day: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(day);
