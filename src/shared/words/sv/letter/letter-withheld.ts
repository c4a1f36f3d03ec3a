import type { WithheldWords } from '#domain/letter/access-summary/summary-words.ts';

const number = (value: number): string => new Intl.NumberFormat('sv-SE').format(value);

/** Vad som inte visas och varför, på svenska. */
export const withheld: WithheldWords = {
  heading: 'Om vi har utelämnat något',
  nothing: 'Vi har inte utelämnat något av det vi har hittat om dig i våra system.',
  opening:
    'Vi har inte lämnat ut allt som står i våra system. På de ställen i kopian där något saknas står det ”maskerat” och varför. Det gäller:',
  rows: ({ rows }) => (rows === 1 ? '1 hel rad' : `${number(rows)} hela rader`),
  values: ({ values, columns }) =>
    `${values === 1 ? '1 uppgift' : `${number(values)} uppgifter`} under ${columns}`,
  names: ({ names }) =>
    names === 1
      ? '1 del av ett namn eller en rad utanför tabellen'
      : `${number(names)} delar av namn eller av rader utanför tabellerna`,
  whole: ({ name }) => `hela ${name}`,
  item: ({ system, what, reason }) => `${system}: ${what}. ${reason}`,
  reasons: {
    'others-rights':
      'Skälet är att de skulle avslöja uppgifter om andra, vars rättigheter och friheter inte får påverkas (artikel 15.4 i dataskyddsförordningen).',
    secrecy:
      'Skälet är att de inte får lämnas ut enligt lag eller beslut (5 kap. 1 § lagen (2018:218) med kompletterande bestämmelser till EU:s dataskyddsförordning).',
    'draft-or-note':
      'Skälet är att de är text som inte har fått sin slutliga utformning, eller minnesanteckningar (5 kap. 2 § lagen (2018:218) med kompletterande bestämmelser till EU:s dataskyddsförordning).',
    'trade-secret':
      'Skälet är att de skulle avslöja en företagshemlighet (artikel 15.4 och skäl 63 i dataskyddsförordningen).',
    other: 'Skälet är:',
  },
  closing: 'Allt annat som vi har funnit om dig är med.',
};
