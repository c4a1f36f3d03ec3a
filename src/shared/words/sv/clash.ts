import type { ClashKind } from '#domain/case/clash/facts.ts';

/** Two acts of people who did not know of each other, and that do not go together. */
export const kinds = {
  'decided-differently': 'Två har bestämt olika',
  'ended-differently': 'Avslutat på två sätt',
  'ended-unaware': 'Avslutat utan kännedom om vad som kommit eller gjorts',
  'letter-twice': 'Samma brev har gått ut två gånger',
  'disposed-against': 'Gallrat medan någon arbetade i ärendet',
} satisfies Record<ClashKind, string>;
