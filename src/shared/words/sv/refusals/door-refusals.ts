/** Why a request was turned away before anybody looked at it, or came to nothing. */
export const refusals = {
  'job-stopped': { title: 'Avbrutet', advice: 'Ingenting har ändrats i ärendet.' },
  'request-malformed': {
    title: 'Uppgifterna gick inte att läsa',
    advice: 'Kontrollera fälten{{where}} och försök igen.',
  },
  'sender-unknown': {
    title: 'Begäran avvisades',
    advice:
      'Den kom inte från programmets eget fönster. Ingenting har ändrats. Starta om Ombud och försök igen.',
  },
  unexpected: {
    title: 'Något gick fel',
    advice:
      'Det du har sparat finns kvar. Försök igen; händer det ändå, ge den som hjälper dig felets nummer: {{id}}.',
  },
};
