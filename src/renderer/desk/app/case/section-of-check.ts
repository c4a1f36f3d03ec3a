import type { CheckId } from '#domain/workflow/check.ts';
import type { Section } from './sections-of.ts';

const parts: Partial<Readonly<Record<CheckId, Section>>> = {
  'sources-searched': 'work',
  'sources-accounted': 'work',
  'withdrawal-received': 'work',
  answered: 'letters',
  'reasons-told': 'letters',
  'told-anew': 'letters',
  corrected: 'measures',
  erased: 'measures',
  restricted: 'measures',
  'restricted-meanwhile': 'measures',
  'objection-weighed': 'measures',
  'marketing-stopped': 'measures',
  'suppression-entered': 'measures',
  'human-reviewed': 'measures',
  'portability-assessed': 'measures',
  'recipients-told': 'measures',
  'representative-appointed': 'complaint',
  'complainant-contacted': 'complaint',
  'complaint-found': 'complaint',
  'options-described': 'complaint',
  'remedy-chosen': 'complaint',
  'remedy-carried-out': 'complaint',
  'inquiry-described': 'inquiry',
  'inquiry-placed': 'work',
  'bundle-gathered': 'work',
  'controller-told': 'breach',
  'breach-described': 'breach',
  'risk-assessed': 'breach',
  'notification-decided': 'breach',
  'authority-notified': 'breach',
  'notification-complete': 'breach',
  'communication-decided': 'breach',
  'persons-informed': 'breach',
};

/** The part of a case in which a check is met; `undefined` for one that is settled beside every part. */
export const sectionOfCheck = (check: CheckId): Section | undefined => parts[check];
