import { wordless } from '../case/wordless.ts';
import { countries } from '../deadline/rule-sets.ts';
import { targetKinds } from '../deadline/target.ts';
import { ok, refuse, type Result } from '../result.ts';
import type { SettingsChange } from './command.ts';
import type { BookEvent } from './event.ts';
import type { SettingsRefusal } from './refusal.ts';
import type { BookSettings } from './settings.ts';

/** What a change of the settings leads to: the events that follow, or a refusal. All of it or nothing. Pure. */
export function decideSettings(
  before: BookSettings,
  change: SettingsChange,
): Result<readonly BookEvent[], SettingsRefusal> {
  const { country } = change;
  if (country && !countries.includes(country.country)) {
    return refuse({ code: 'country-unknown', country: country.country });
  }
  const moves = country !== undefined && country.country !== before.country;
  const unexplained = moves ? wordless(country.reason) : undefined;
  if (unexplained) return unexplained;
  const events: BookEvent[] = [
    ...named(before, change),
    ...retargeted(before, change),
    ...rereviewed(before, change),
    ...relocked(before, change),
    ...recounted(before, change),
  ];
  if (moves) {
    const { country: to, reason } = country;
    events.push({ type: 'country-changed', from: before.country, to, reason });
  }
  return events.length > 0 ? ok(events) : refuse({ code: 'nothing-changed' });
}

function named(before: BookSettings, change: SettingsChange): BookEvent[] {
  const { organisation = before.organisation, handler = before.handler } = change;
  if (organisation === before.organisation && handler === before.handler) return [];
  return [{ type: 'settings-changed', organisation, handler, language: before.language }];
}

function retargeted({ targets: before }: BookSettings, { targets }: SettingsChange): BookEvent[] {
  const after = { ...before, ...targets };
  const changed = targetKinds.some((target) => after[target] !== before[target]);
  return changed ? [{ type: 'targets-changed', targets: after }] : [];
}

function rereviewed(before: BookSettings, { reviewRequired }: SettingsChange): BookEvent[] {
  if (reviewRequired === undefined || reviewRequired === before.reviewRequired) return [];
  return [{ type: 'review-changed', required: reviewRequired }];
}

function relocked(before: BookSettings, { autoLock }: SettingsChange): BookEvent[] {
  if (autoLock === undefined || autoLock === before.autoLock) return [];
  return [{ type: 'auto-lock-changed', autoLock }];
}

function recounted(before: BookSettings, { countHandlers: wanted }: SettingsChange): BookEvent[] {
  if (wanted === undefined || wanted === before.countHandlers) return [];
  return [{ type: 'handler-count-changed', wanted }];
}
