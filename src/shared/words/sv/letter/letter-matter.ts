import type { LetterWords } from '#domain/letter/letter-words.ts';

/** The matter as a Swedish letter names it to the requester. */
export const matter: LetterWords['matter'] = {
  access: 'din begäran om att få veta vilka personuppgifter vi behandlar om dig',
  rectification: 'din begäran om rättelse av dina personuppgifter',
  erasure: 'din begäran om radering av dina personuppgifter',
  restriction: 'din begäran om att begränsa behandlingen av dina personuppgifter',
  portability: 'din begäran om dataportabilitet',
  objection: 'din invändning mot hur vi behandlar dina personuppgifter',
  'marketing-objection': 'din invändning mot direkt marknadsföring',
  'automated-decision': 'din begäran som gäller ett automatiserat beslut',
  complaint: 'ditt klagomål',
  breach: 'din anmälan om en personuppgiftsincident',
  question: 'din fråga',
  'authority-inquiry': 'er begäran om yttrande',
};

/** The same to somebody else. */
export const matterOfPerson: LetterWords['matterOfPerson'] = {
  access: 'en begäran om tillgång till personuppgifter (artikel 15)',
  rectification: 'en begäran om rättelse av personuppgifter (artikel 16)',
  erasure: 'en begäran om radering av personuppgifter (artikel 17)',
  restriction: 'en begäran om begränsning av behandling (artikel 18)',
  portability: 'en begäran om dataportabilitet (artikel 20)',
  objection: 'en invändning mot behandling av personuppgifter (artikel 21.1)',
  'marketing-objection': 'en invändning mot direkt marknadsföring (artikel 21.2–3)',
  'automated-decision': 'en begäran som gäller ett automatiserat beslut (artikel 22)',
  complaint: 'ett klagomål om behandling av personuppgifter',
  breach: 'en anmälan om en personuppgiftsincident',
  question: 'en fråga om personuppgifter',
  'authority-inquiry': 'en begäran om yttrande från en tillsynsmyndighet (artikel 58.1)',
};
