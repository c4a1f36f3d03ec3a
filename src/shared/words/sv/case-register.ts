import type { Language } from '#domain/language.ts';
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
  outcome: 'Utfall',
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
  'not-owed': 'Krävde inget svar',
  running: 'Pågår',
  overdue: 'Försenat',
} satisfies Record<Punctuality, string>;

export const languages = { sv: 'Svenska', en: 'Engelska' } satisfies Record<Language, string>;

/** What Art. 33(5) wants documented of each breach. */
export const breachColumns = {
  reference: 'Diarienummer',
  status: 'Läge',
  awareAt: 'Upptäckt',
  due: 'Anmäls senast',
  beganAt: 'Började',
  endedAt: 'Upphörde',
  nature: 'Vad som hände',
  types: 'Slag av incident',
  cause: 'Orsak',
  groups: 'Berörda grupper',
  persons: 'Antal berörda',
  data: 'Vilka uppgifter',
  records: 'Antal uppgifter',
  consequences: 'Följder',
  measuresTaken: 'Vidtagna åtgärder',
  measuresPlanned: 'Planerade åtgärder',
  likelihood: 'Sannolikhet',
  severity: 'Allvar',
  risk: 'Risk',
  riskReasons: 'Skäl för bedömningen',
  notify: 'Anmäls till myndigheten',
  notifyReasons: 'Skäl för beslutet',
  notifiedAt: 'Anmäld',
  delayReasons: 'Skäl för dröjsmål',
  supplementedAt: 'Senast kompletterad',
  inform: 'De berörda underrättas',
  exception: 'Undantag',
  informReasons: 'Skäl',
  informedAt: 'Underrättade',
  controllerToldAt: 'Personuppgiftsansvarig underrättad',
  handler: 'Handläggare',
};

export const answers = { yes: 'Ja', no: 'Nej' };
