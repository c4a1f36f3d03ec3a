import type { SettingsChange, CalendarCorrection } from '#domain/book/command.ts';
import { decideCorrection } from '#domain/book/decide-correction.ts';
import { decideSettings } from '#domain/book/decide-settings.ts';
import type { BookEvent } from '#domain/book/event.ts';
import type { BookSettings } from '#domain/book/settings.ts';
import { countries } from '#domain/deadline/rule-sets.ts';
import { ok, type Result } from '#domain/result.ts';
import type { Refusal } from '#shared/refusal.ts';
import type { SettingsView } from '#shared/schemas/settings-schema.ts';
import { by, type Work } from './work.ts';

/** The settings as they are now, and how many cases' due dates have moved. */
export interface SettingsChanged {
  readonly settings: SettingsView;
  readonly moved: number;
}

/** What holds for the whole book. */
export function settingsView({ book, clock }: Work): SettingsView {
  const { organisation, handler, language, sample } = book.settings;
  const { country, calendar, targets, reviewRequired, autoLock, countHandlers } = book.settings;
  const whose = { organisation, handler, language, sample };
  const rules = { country, calendar, targets, reviewRequired, autoLock, countHandlers };
  return { ...whose, ...rules, zone: clock.zone, countries };
}

/** Changes names, country and targets, all or nothing. A new country computes every open case again. */
export async function changeSettings(
  work: Work,
  change: SettingsChange,
): Promise<Result<SettingsChanged, Refusal>> {
  return written(work, (settings) => decideSettings(settings, change));
}

/** Corrects the calendar, and every open case's due date with it. */
export async function changeCalendar(
  work: Work,
  correction: CalendarCorrection,
): Promise<Result<SettingsChanged, Refusal>> {
  return written(work, (settings) => decideCorrection(settings, correction, work.clock.holidays));
}

async function written<E>(
  work: Work,
  decide: (settings: BookSettings) => Result<BookEvent | readonly BookEvent[], E>,
) {
  const changed = await work.book.decideRules(decide, by(work));
  return changed.ok ? ok({ settings: settingsView(work), moved: changed.value.moved }) : changed;
}
