import { z } from 'zod';
import type { Language } from '#domain/language.ts';
import { dueFor } from '#domain/deadline/compute-due.ts';
import type { DueDate } from '#domain/deadline/due-date.ts';
import type { HolidayCalendar } from '#domain/deadline/holiday-calendar.ts';
import type { Refusal } from '#shared/refusal.ts';
import { alternativeText, sourceText, stepText } from '#shared/words/deadline-text.ts';
import { refusalText } from '#shared/words/refusal-text.ts';
import { wordsFor } from '#shared/words/words.ts';

const itemSchema = z.object({
  id: z.union([z.string(), z.number()]),
  kind: z.enum(['dsr', 'breach']),
  received: z.string(),
  jurisdiction: z.string(),
  events: z
    .array(
      z.object({
        type: z.enum(['extended', 'paused', 'resumed']),
        at: z.string(),
        cause: z.enum(['identity', 'clarification']).exactOptional(),
      }),
    )
    .default([]),
});

const idSchema = z.object({ id: itemSchema.shape.id });

/** One answer of `desk deadline`, in the place of its question. `id` is null where the question had none. */
export type DeadlineAnswer = { readonly id: string | number | null } & (
  | ReturnType<typeof inWords>
  | { readonly error: { readonly code: string; readonly message: string } }
);

/** Answers what `desk deadline` was given: each item gets a date with its reasons or an error, never an invented date. */
export function deadlineAnswers(
  items: unknown,
  language: Language,
  calendar: HolidayCalendar,
): { readonly answers: readonly DeadlineAnswer[]; readonly allAnswered: boolean } {
  const answers = Array.isArray(items)
    ? items.map((item: unknown) => answerTo(item, language, calendar))
    : [{ id: null, ...inError({ code: 'item-malformed', field: 'items' }, language) }];
  return { answers, allAnswered: answers.every((answer) => !('error' in answer)) };
}

function answerTo(item: unknown, language: Language, calendar: HolidayCalendar): DeadlineAnswer {
  const id = idSchema.safeParse(item).data?.id ?? null;
  const parsed = itemSchema.safeParse(item);
  if (!parsed.success) {
    const field = parsed.error.issues[0]?.path.join('.') || 'item';
    return { id, ...inError({ code: 'item-malformed', field }, language) };
  }
  const due = dueFor(parsed.data, calendar);
  return { id, ...(due.ok ? inWords(due.value, language) : inError(due.error, language)) };
}

const inWords = (
  { due, alternatives, steps, ruleSet, ruleVersion }: DueDate,
  language: Language,
) => ({
  due,
  alternatives: alternatives.map((alternative) => ({
    due: alternative.due,
    because: alternativeText(alternative, language),
    rule: alternative.because,
    source: sourceText(alternative.source, language),
  })),
  steps: steps.map((step) => ({
    rule: step.rule,
    text: stepText(step, language),
    date: step.date,
    source: sourceText(step.source, language),
  })),
  ruleSet,
  ruleVersion,
});

function inError(refusal: Refusal, language: Language) {
  const { code, ...facts } = refusal;
  const { title, advice } = refusalText(wordsFor(language), refusal);
  return { error: { code, message: `${title}. ${advice}`, ...facts } };
}
