import type { AcknowledgementWords } from '#domain/letter/acknowledgement-words.ts';

/** What a Swedish acknowledgement says. */
export const acknowledgement: AcknowledgementWords = {
  title: 'Vi har tagit emot ditt ärende',
  matter: {
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
  },
  received: ({ matter, date }) => `Den ${date} tog vi emot ${matter}. Tack för att du hör av dig.`,
  terms: { reference: 'Vår referens', received: 'Kom in', answerBy: 'Du får svar senast' },
  answerHeading: 'När du får svar',
  answerBy: ({ date }) => `Du får vårt svar så snart vi kan, och senast den ${date}.`,
  reason: {
    month: 'räknar en månad från den dag det kom in till oss',
    threeMonths: 'räknar tre månader, eftersom tiden är förlängd, från den dag det kom in till oss',
    lastOfMonth: 'stannar vid månadens sista dag',
    paused: ({ days }) => `lägger till ${days} dygns uppehåll`,
    moved: ({ from, to }) => `flyttar från den ${from}, som inte är en arbetsdag, till den ${to}`,
    sentence: ({ parts, statutory }) =>
      statutory
        ? `Vi ${parts} (artikel 12.3 i dataskyddsförordningen).`
        : `Vi ${parts}. Det är vårt eget mål.`,
  },
  nextHeading: 'Vad som händer nu',
  nextForRequest: [
    'Vi går igenom det du har skrivit och tar fram de uppgifter som behövs.',
    'Behöver vi veta något mer, till exempel för att vara säkra på att det är du, hör vi av oss så snart vi kan.',
    'Om vi skulle behöva mer tid får du veta det, och varför, innan svarstiden går ut.',
    'Det kostar dig ingenting.',
  ],
  nextForComplaint: ['Vi går igenom det du har skrivit och tar reda på vad som har hänt.'],
  nextForBreach: [
    'Vi undersöker genast vad som har hänt och vad som behöver göras för att skydda dem som berörs.',
    'Behöver vi veta mer av dig hör vi av oss så snart vi kan.',
    'Om incidenten kan leda till en risk för dem som berörs anmäler vi den till tillsynsmyndigheten.',
  ],
  nextForQuestion: [
    'Vi går igenom din fråga och återkommer med ett svar.',
    'Behöver vi veta något mer hör vi av oss så snart vi kan.',
  ],
};
