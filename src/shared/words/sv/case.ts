import type { CaseKind } from '#domain/case/kind.ts';
import type { Channel, LetterKind, Outcome, Status } from '#domain/case/case.ts';

export const kinds = {
  access: 'Tillgång (registerutdrag)',
  rectification: 'Rättelse',
  erasure: 'Radering',
  restriction: 'Begränsning av behandling',
  portability: 'Dataportabilitet',
  objection: 'Invändning',
  'marketing-objection': 'Invändning mot direkt marknadsföring',
  'automated-decision': 'Automatiserat beslut',
  complaint: 'Klagomål',
  breach: 'Personuppgiftsincident',
  question: 'Fråga',
} satisfies Record<CaseKind, string>;

export const statuses = {
  open: 'Pågår',
  waiting: 'Väntar på svar',
  closed: 'Avslutat',
} satisfies Record<Status, string>;

export const channels = {
  email: 'E-post',
  phone: 'Telefon',
  letter: 'Brev',
  visit: 'Besök',
} satisfies Record<Channel, string>;

export const outcomes = {
  answered: 'Besvarat',
  refused: 'Avslag',
  withdrawn: 'Återkallat',
  forwarded: 'Överlämnat till personuppgiftsansvarig',
  'not-identifiable': 'Kan inte identifieras',
} satisfies Record<Outcome, string>;

export const letters = {
  acknowledgement: 'Mottagningsbekräftelse',
  'access-summary': 'Registerutdrag',
} satisfies Record<LetterKind, string>;
