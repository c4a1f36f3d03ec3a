import type { Ground, Retained } from '#domain/retention/rule.ts';

export const what = {
  'data-package': 'Insamlade och utlämnade uppgifter',
  case: 'Hela ärendet',
} satisfies Record<Retained, string>;

/** A rule as it is written down with what it took away. */
export const rule = {
  'data-package': 'Insamlade och utlämnade uppgifter: {{months}} månader efter avslut',
  case: 'Hela ärendet: {{months}} månader efter avslut',
} satisfies Record<Retained, string>;

export const grounds = {
  'follow-up': 'Följdfrågor om svaret. Längre än så är de bara en andra kopia av allt.',
  accountability:
    'För att kunna visa vad som gjordes och när (artikel 5.2). En sanktionsavgift kan inte beslutas om bolaget inte fått yttra sig inom fem år.',
  'breach-register': 'Incidentförteckningen enligt artikel 33.5 ska visa mönster över tid.',
} satisfies Record<Ground, string>;
