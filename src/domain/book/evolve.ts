import { assertNever } from '../assert-never.ts';
import type { Corrections } from '../deadline/corrections.ts';
import { defaultTargetDays } from '../deadline/target.ts';
import { defaultRules } from '../retention/default-rules.ts';
import { withMapping } from '../register/system-mapping.ts';
import { plainLetterhead } from '../letter/letterhead/letterhead.ts';
import { withWithdrawn } from '../register/adopted.ts';
import { type TemplateVersion, versionsOf } from '../letter/template/template-version.ts';
import { evolveReasons } from '../reasons/event.ts';
import { correctionsAfter } from './corrections-after.ts';
import { defaultAutoLock } from './auto-lock.ts';
import type { BookEvent } from './event.ts';
import type { BookSettings, ClockSettings } from './settings.ts';

const uncorrected: Corrections = { closedDays: [], workedHolidays: [] };

/**
 * The book's settings after one more event of its own. Pure. A new book is a Swedish controller's, with the calendar as
 * it is.
 *
 * @param before the settings so far, `undefined` before `book-created`
 * @param at the event's instant, ISO 8601 in UTC
 * @throws on an event before `book-created`: a damaged book, not a refusal
 */
export function evolveBook(
  before: BookSettings | undefined,
  event: BookEvent,
  at: string,
): BookSettings {
  if (event.type === 'book-created') {
    const { type: _, ...settings } = event;
    return {
      ...settings,
      sample: false,
      country: 'SE',
      calendar: uncorrected,
      targets: defaultTargetDays,
      letterhead: plainLetterhead,
      registers: [],
      retention: { rules: defaultRules, changes: [] },
      mappings: [],
      templates: [],
      reasons: [],
      reviewRequired: false,
      countHandlers: false,
      autoLock: defaultAutoLock,
      revision: { number: 0, at: '' },
      earlier: [],
    };
  }
  if (!before) throw new Error(`Event ${event.type} before book-created`);
  switch (event.type) {
    case 'settings-changed': {
      const { type: _, ...settings } = event;
      return { ...before, ...settings };
    }
    case 'country-changed':
      return withClock(before, { country: event.to }, at);
    case 'closed-day-added':
    case 'closed-day-removed':
    case 'holiday-struck':
    case 'holiday-restored':
      return withClock(before, { calendar: correctionsAfter(before.calendar, event) }, at);
    case 'targets-changed':
      return { ...revised(before, at), targets: event.targets };
    case 'letterhead-changed': {
      const { logo } = before.letterhead;
      return { ...before, letterhead: { ...event.letterhead, ...(logo && { logo }) } };
    }
    case 'logo-set':
      return { ...before, letterhead: { ...before.letterhead, logo: event.logo } };
    case 'logo-removed': {
      const { logo: _, ...letterhead } = before.letterhead;
      return { ...before, letterhead };
    }
    case 'register-adopted': {
      const { type: _, ...version } = event;
      return {
        ...before,
        registers: [...before.registers, { ...version, adoptedAt: at }],
      };
    }
    case 'register-withdrawn': {
      const { version, reason } = event;
      return { ...before, registers: withWithdrawn(before.registers, version, { at, reason }) };
    }
    case 'retention-rules-changed': {
      const { type: _, ...change } = event;
      const changes = [...before.retention.changes, { ...change, at }];
      return { ...before, retention: { rules: event.rules, changes } };
    }
    case 'mapping-remembered': {
      const { type: _, ...named } = event;
      return { ...before, mappings: withMapping(before.mappings, named) };
    }
    case 'mapping-forgotten': {
      const { system } = event;
      return { ...before, mappings: before.mappings.filter((named) => named.system !== system) };
    }
    case 'template-changed':
    case 'template-reset':
      return { ...before, templates: [...before.templates, templateOf(before, event, at)] };
    case 'reason-saved':
    case 'reason-renamed':
    case 'reason-deleted':
      return { ...before, reasons: evolveReasons(before.reasons, event) };
    case 'review-changed':
      return { ...before, reviewRequired: event.required };
    case 'auto-lock-changed':
      return { ...before, autoLock: event.autoLock };
    case 'handler-count-changed':
      return { ...before, countHandlers: event.wanted };
    case 'tail-lost':
    case 'journal-rescued':
    case 'journal-healed':
    case 'files-healed':
    case 'damage-found':
      return { ...before, incidents: [...(before.incidents ?? []), { ...event, at }] };
    case 'incidents-read':
      return { ...before, incidents: [] };
    case 'sample-filled':
      return { ...before, sample: true };
    case 'cases-imported': {
      const { sha256 } = event;
      return { ...before, imported: [...(before.imported ?? []), { sha256, at }] };
    }
    case 'requesters-exported':
    case 'secrets-changed':
    // The list is no setting: the casebook's projection keeps it.
    case 'suppression-added':
    case 'suppression-removed':
    case 'backup-rehearsed':
    case 'case-shredded':
    // Who keeps the book is no setting either: see `team/team-of.ts`.
    case 'officer-admitted':
    case 'officer-keyed':
    case 'officer-removed':
    case 'role-changed':
    case 'epoch-begun':
    case 'desk-joined':
    case 'reader-given':
    case 'shredding-carried':
    case 'case-confined':
      return before;
    default:
      return assertNever(event);
  }
}

function templateOf(
  { templates }: BookSettings,
  event: Extract<BookEvent, { type: 'template-changed' | 'template-reset' }>,
  at: string,
): TemplateVersion {
  const { type: _, ...version } = event;
  const number = versionsOf(templates, event.kind, event.language).length + 1;
  return { ...version, number, at };
}

const revised = (before: BookSettings, at: string): BookSettings => ({
  ...before,
  revision: { number: before.revision.number + 1, at },
});

function withClock(before: BookSettings, change: Partial<ClockSettings>, at: string): BookSettings {
  const { country, calendar, earlier } = before;
  return {
    ...revised(before, at),
    earlier: [...earlier, { country, calendar, until: at }],
    ...change,
  };
}
