/** Why a day of the calendar, or a period, cannot be so. */
export const refusals = {
  'period-backwards': {
    title: 'Perioden slutar innan den börjar',
    advice: 'Välj en sista dag som inte ligger före den första.',
  },
  'period-too-long': {
    title: 'Perioden är längre än {{most}} år',
    advice: 'Välj en kortare period.',
  },
  'name-missing': {
    title: 'Namnet saknas',
    advice: 'Skriv vad dagen heter. Namnet visas i stegen.',
  },
  'day-out-of-range': {
    title: 'Dagen {{date}} ligger utanför kalendern',
    advice: 'Kalendern gäller 2000 till 2110.',
  },
  'day-not-working': {
    title: '{{date}} är redan ledig',
    advice: 'En lördag, söndag, helgdag eller stängd dag behöver inte stängas.',
  },
  'closed-day-unknown': {
    title: 'Ingen har stängt {{date}}',
    advice: 'Välj en dag i listan över stängda dagar.',
  },
  'day-not-holiday': {
    title: '{{date}} är ingen helgdag i kalendern',
    advice: 'Bara en helgdag kan göras till arbetsdag, och bara en gång.',
  },
  'holiday-not-struck': {
    title: '{{date}} har inte gjorts till arbetsdag',
    advice: 'Det finns inget att återställa.',
  },
  'calendar-range': {
    title: 'Kalendern kan inte visa {{from}} till {{to}}',
    advice: 'Välj högst {{most}} dagar, med den första före den sista.',
  },
};
