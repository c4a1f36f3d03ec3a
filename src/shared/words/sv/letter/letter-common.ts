import type { LetterWords } from '#domain/letter/letter-words.ts';

/** How a Swedish letter says why a date is that date. */
export const reason: LetterWords['reason'] = {
  month: 'räknar en månad från den dag det kom in till oss',
  threeMonths: 'räknar tre månader från den dag det kom in till oss, eftersom tiden är förlängd',
  lastOfMonth: 'stannar vid månadens sista dag',
  paused: ({ days }) => `lägger till ${days} dygns uppehåll`,
  moved: ({ from, to }) => `flyttar från den ${from}, som inte är en arbetsdag, till den ${to}`,
  sentence: ({ parts, statutory, calendar }) =>
    statutory
      ? `Vi ${parts} (artikel 12.3 i dataskyddsförordningen${calendar ? ' och artikel 3 i förordning 1182/71' : ''}).`
      : `Vi ${parts}. Lagen anger ingen tid för ditt ärende; den här har vi satt själva.`,
};

/** The two ways open to who is not content. */
export const complaint: LetterWords['complaint'] = {
  heading: 'Om du inte är nöjd',
  tellUs: 'Hör gärna av dig till oss först.',
  authority: ({ name, address, site }) =>
    `Du har rätt att lämna in klagomål till ${[name, address, site].filter(Boolean).join(', ')}.`,
  abroad:
    'Bor eller arbetar du i ett annat land i EU eller EES kan du vända dig till myndigheten där i stället.',
  court: 'Du har också rätt att få saken prövad av domstol (artikel 79 i dataskyddsförordningen).',
};

/** How a person can show who they are. */
export const identityMeans: LetterWords['identityMeans'] = {
  'log-in': 'Enklast är att logga in i tjänsten och skriva till oss därifrån.',
  'code-to-known-address': 'Vi skickar en kod till den adress vi redan har. Svara oss med koden.',
  'known-details': 'Det räcker att du nämner några uppgifter som vi redan har om dig.',
  'electronic-id': 'Du kan visa vem du är med e-legitimation, till exempel BankID.',
  other: '',
};

/** Art. 19. */
export const recipients: LetterWords['recipients'] = {
  heading: 'De som har fått dina uppgifter',
  told: 'Vi har underrättat dem som vi har lämnat uppgifterna till (artikel 19 i dataskyddsförordningen):',
  offer: 'Undrar du något om dem, fråga oss.',
  none: 'Vi har inte lämnat de här uppgifterna till någon annan, så det finns ingen att underrätta (artikel 19 i dataskyddsförordningen).',
  others: 'De här har vi inte kunnat underrätta:',
  impossible:
    'Vi har lämnat uppgifterna till andra men kan inte underrätta dem alla (artikel 19 i dataskyddsförordningen). Vill du veta vilka de är, fråga oss. Det här är skälet:',
};
