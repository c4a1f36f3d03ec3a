import type { Role } from './event.ts';

/** What every officer's desk says of itself, or of who sits at it, a reader's as well: it carries nobody's decision. */
const ofTheDesk: ReadonlySet<string> = new Set([
  'desk-joined',
  'officer-keyed',
  'shredding-carried',
  'secrets-changed',
  'tail-lost',
  'journal-rescued',
  'journal-healed',
  'files-healed',
  'damage-found',
  'backup-rehearsed',
  'case-seen',
  'copy-taken',
]);

/** Officers, settings and disposal. */
const ofTheLead: ReadonlySet<string> = new Set([
  'officer-admitted',
  'officer-removed',
  'role-changed',
  'reader-given',
  'epoch-begun',
  'settings-changed',
  'country-changed',
  'closed-day-added',
  'closed-day-removed',
  'holiday-struck',
  'holiday-restored',
  'targets-changed',
  'letterhead-changed',
  'logo-set',
  'logo-removed',
  'register-adopted',
  'register-withdrawn',
  'retention-rules-changed',
  'template-changed',
  'template-reset',
  'review-changed',
  'handler-count-changed',
  'auto-lock-changed',
  'book-created',
  'sample-filled',
  'data-disposed',
  'case-shredded',
]);

/**
 * Whether an officer in a role may write an event of a type: a lead everything, an officer the work on cases, a reader
 * nothing but what their desk says of itself.
 */
export function mayWrite(role: Role, type: string): boolean {
  if (role === 'lead' || ofTheDesk.has(type)) return true;
  return role === 'officer' && !ofTheLead.has(type);
}
