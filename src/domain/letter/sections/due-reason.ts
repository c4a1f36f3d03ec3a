import type { CaseKind } from '../../case/kind.ts';
import type { DueDate, DueStep } from '../../deadline/due-date.ts';
import type { DueReasonWords } from './due-reason-words.ts';
import type { LetterWords } from '../letter-words.ts';

/**
 * The reason of a due date in one sentence, from its steps.
 *
 * @example received 27 November 2026: "We count one month from the day it reached us and move from 27 December 2026,
 * which is not a working day, to 28 December 2026 (Article 12(3) GDPR and Article 3 of Regulation 1182/71)."
 */
export function dueReason({ steps, due }: DueDate, kind: CaseKind, words: LetterWords): string {
  const { reason } = words;
  const parts = steps.flatMap((step) => partOf(step, reason));
  const moved = steps.find(({ rule }) => rule.startsWith('moved-off-'));
  if (moved)
    parts.push(reason.moved({ from: dated(moved.facts['from'], words), to: dated(due, words) }));
  const statutory = !['complaint', 'question', 'authority-inquiry'].includes(kind);
  const calendar = moved !== undefined || steps.some(({ rule }) => rule === 'month-clamped');
  return reason.sentence({ parts: words.list(parts), statutory, calendar });
}

function partOf({ rule, facts }: DueStep, reason: DueReasonWords): string[] {
  if (rule === 'one-month') return [reason.month];
  if (rule === 'three-months') return [reason.threeMonths];
  if (rule === 'month-clamped') return [reason.lastOfMonth];
  if (rule === 'paused' && Number(facts['days']) > 0)
    return [reason.paused({ days: Number(facts['days']) })];
  return [];
}

const dated = (date: string | number | undefined, words: LetterWords): string =>
  words.date(Temporal.PlainDate.from(String(date)));
