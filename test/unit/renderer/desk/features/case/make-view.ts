import type { CaseView } from '#shared/views.ts';

/** An open access request, received on 2 November 2026. */
export const makeView = (change: Partial<CaseView> = {}): CaseView => ({
  reference: 'DSR-2026-0001',
  kind: 'access',
  status: 'open',
  language: 'sv',
  channel: 'email',
  receivedAt: '2026-11-02T07:14:00Z',
  requester: { name: 'Alva Exempelsson', email: 'alva@example.com', address: '' },
  subject: 'Begäran om registerutdrag',
  handler: 'Handa Läggare',
  identityNote: '',
  messages: [],
  due: { due: '2026-12-02', alternatives: [], steps: [], ruleSet: 'SE', ruleVersion: '1' },
  registerVersions: { received: '2020-04-17', answered: '', current: '2020-04-17' },
  urgency: 'later',
  country: 'SE',
  countryOverridden: false,
  zone: 'Europe/Stockholm',
  clock: [],
  findings: [],
  targets: [],
  data: [],
  documents: [],
  timeline: [],
  ...change,
});
