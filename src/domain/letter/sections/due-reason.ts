import type { CaseKind } from '../../case/kind.ts';
import type { DueDate, DueStep } from '../../deadline/due-date.ts';
import type { LetterWords } from '../letter-words.ts';

/** How a due date was come by, as parts of one plain sentence; the whole computation is on the case's screen. */
export interface DueReasonWords {
  readonly month: string;
  readonly threeMonths: string;
  readonly lastOfMonth: string;
  readonly paused: (facts: { readonly days: number }) => string;
  readonly moved: (facts: { readonly from: string; readonly to: string }) => string;
  /**
   * Joins the parts; a complaint or question is answered by a target of the company's own, not by the law's. `calendar`: the
   * month's end or a working day had a say, which is Regulation 1182/71 and not Art. 12(3).
   */
  readonly sentence: (facts: {
    readonly parts: string;
    readonly statutory: boolean;
    readonly calendar: boolean;
  }) => string;
}

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
