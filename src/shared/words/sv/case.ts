import type { CaseKind } from '#domain/case/kind.ts';
import type { Channel } from '#domain/case/opening.ts';
import type { Status } from '#domain/case/case.ts';
import type { Outcome } from '#domain/case/ending/outcomes.ts';
import type { LetterKind } from '#domain/case/letters/letter-kinds.ts';

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
  'authority-inquiry': 'Begäran från myndighet',
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
  granted: 'Bifallet',
  partly: 'Delvis bifallet',
  refused: 'Avslaget',
  answered: 'Besvarat',
  documented: 'Dokumenterat',
  'no-breach': 'Ingen incident',
  forwarded: 'Vidarebefordrat till den personuppgiftsansvarige',
  withdrawn: 'Återkallat',
  'not-identifiable': 'Kan inte identifieras',
} satisfies Record<Outcome, string>;

export const letters = {
  acknowledgement: 'Mottagningsbekräftelse',
  'identity-request': 'Fråga om identitet',
  'fee-notice': 'Besked om avgift',
  'delay-apology': 'Ursäkt för dröjsmål',
  extension: 'Besked om förlängd svarstid',
  forwarding: 'Besked om vidarebefordran',
  'access-summary': 'Registerutdrag',
  rectification: 'Besked om rättelse',
  erasure: 'Besked om radering',
  restriction: 'Besked om begränsning',
  'restriction-lifting': 'Besked om att begränsningen upphör',
  portability: 'Följebrev till överförda uppgifter',
  objection: 'Besked om invändning',
  'marketing-stop': 'Besked om slut på marknadsföring',
  'human-review': 'Besked om ny prövning av beslut',
  refusal: 'Avslag',
  'complaint-contact': 'Kontakt om klagomål',
  'complaint-answer': 'Svar på klagomål',
  'question-answer': 'Svar på fråga',
  'authority-answer': 'Yttrande till myndighet',
  'breach-notification': 'Underlag för anmälan av incidenten',
  'breach-to-persons': 'Information till berörda',
  'breach-to-controller': 'Underrättelse till personuppgiftsansvarig',
} satisfies Record<LetterKind, string>;
