/** Why a request was turned away before anybody looked at it, or came to nothing. */
export const refusals = {
  'job-stopped': { title: 'Avbrutet', advice: 'Ingenting har ändrats i ärendet.' },
  'request-malformed': {
    title: 'Uppgifterna gick inte att läsa',
    advice: 'Kontrollera fälten{{where}} och försök igen.',
  },
  'sender-unknown': {
    title: 'Begäran avvisades',
    advice: 'Den kom inte från programmets eget fönster.',
  },
  unexpected: {
    title: 'Något gick fel',
    advice: 'Felet är antecknat som {{id}}. Det du sparat är kvar.',
  },
};
