import type { Language } from '#domain/language.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { Refusal } from '#shared/refusal.ts';
import { stepText } from '#shared/words/deadline-text.ts';
import { en } from '#shared/words/en/words.ts';
import { sv } from '#shared/words/sv/words.ts';
import type { CaseSummary } from '../casebook/cases/case-summary.ts';
import { datesOf } from '../casework/today/calendar.ts';
import { findCase, type Work } from '../casework/work.ts';
import { writeIcs, type CalendarDate } from './write-ics.ts';

/** A closed case is dated by the rules it was closed under. */
type Dated = CaseSummary & { readonly closedAt?: string };

const words = { sv: sv.clock, en: en.clock };

/** The dates of one case, or of every open one, as a neutral `.ics` in the language of the desk. */
export async function exportCalendar(
  work: Work,
  reference: string | undefined,
): Promise<Result<{ bytes: Uint8Array; fileName: string }, Refusal>> {
  const { book } = work;
  const { language } = book.settings;
  const write = async (summaries: Iterable<Dated>, fileName: string) => {
    const text = await writeIcs(calendarDates(work, summaries, language), language);
    return ok({ bytes: new TextEncoder().encode(text), fileName });
  };
  if (reference === undefined) return write([...book.openCases()], 'ombud.ics');
  const found = await findCase(work, reference);
  if (!found.ok) return found;
  const summary = book.summary(found.value.id);
  if (!summary) return refuse({ code: 'reference-unknown', reference });
  const closed = found.value.state === 'closed' && { closedAt: found.value.closedAt };
  return write([{ ...summary, ...closed }], `${reference}.ics`);
}

function* calendarDates(
  work: Work,
  summaries: Iterable<Dated>,
  language: Language,
): Generator<CalendarDate> {
  const { revision: rules } = work.book.settings;
  for (const summary of summaries) {
    const { revision, status } = summary;
    const steps = stepsText(work, summary, language);
    for (const { reference, what, date, at } of datesOf(work, summary)) {
      yield {
        reference,
        what,
        date,
        ...(at !== undefined && { at }),
        summary: `${reference}: ${words[language].dates[what]}`,
        description: what === 'due' ? steps : `${words[language].ownTarget}\n\n${steps}`,
        sequence: revision.number + rules.number,
        changedAt: later(revision.at, rules.at),
        cancelled: status === 'closed',
      };
    }
  }
}

function stepsText({ clock }: Work, summary: Dated, language: Language): string {
  const { steps, ruleSet, ruleVersion } = clock.dueOf(summary);
  return [...steps.map((step) => stepText(step, language)), `${ruleSet} ${ruleVersion}`].join('\n');
}

const later = (one: string, other: string) =>
  other && Temporal.Instant.compare(other, one) > 0 ? other : one;
