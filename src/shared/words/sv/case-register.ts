import type { Language } from '#domain/case/case.ts';
import type { Punctuality } from '#domain/case-register/punctuality.ts';

export const columns = {
  reference: 'Diarienummer',
  kind: 'Slag',
  article: 'Artikel i GDPR',
  status: 'Läge',
  receivedOn: 'Inkom',
  due: 'Svarsdatum',
  extendedOn: 'Förlängt',
  answeredOn: 'Besvarat',
  closedOn: 'Avslutat',
  outcome: 'Utgång',
  grounds: 'Grund',
  inTime: 'I tid',
  handler: 'Handläggare',
  channel: 'Hur det kom in',
  language: 'Språk',
  requesterName: 'Begärande',
  requesterEmail: 'E-post',
};

export const punctualities = {
  'in-time': 'I tid',
  late: 'För sent',
  'not-owed': 'Återkallat',
  running: 'Pågår',
  overdue: 'Försenat',
} satisfies Record<Punctuality, string>;

export const languages = { sv: 'Svenska', en: 'Engelska' } satisfies Record<Language, string>;
