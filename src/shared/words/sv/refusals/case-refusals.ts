/** Why something is not done in a case, or there is no such case. */
export const refusals = {
  'case-unknown': { title: 'Ärendet finns inte', advice: 'Kontrollera diarienumret.' },
  'case-exists': {
    title: 'Ärendet finns redan',
    advice: 'Det är registrerat som {{reference}}.',
  },
  'case-closed': {
    title: 'Ärendet {{reference}} är avslutat',
    advice: 'Återuppta det först om något ska ändras.',
  },
  'case-not-closed': {
    title: 'Ärendet {{reference}} är inte avslutat',
    advice: 'Det finns inget att återuppta.',
  },
  'reason-missing': { title: 'Skälet saknas', advice: 'Skriv varför. Skälet hör till ärendet.' },
  'handler-missing': { title: 'Handläggare saknas', advice: 'Skriv vem som ska hålla i ärendet.' },
  'clash-unknown': {
    title: 'Krocken är redan avgjord eller har ändrats',
    advice:
      'Någon har redan valt, eller så har mer kommit till. Öppna ärendet igen och se vad som gäller nu.',
  },
  'nothing-changed': { title: 'Ingenting ändrades', advice: 'Det stod redan så.' },
  'document-unknown': {
    title: 'Handlingen finns inte i ärendet',
    advice: 'Den kan ha tagits bort. Öppna ärendet på nytt.',
  },
  'reference-unknown': {
    title: 'Inget ärende heter {{reference}}',
    advice: 'Kontrollera diarienumret.',
  },
  'case-confidential': {
    title: '{{reference}} är konfidentiellt',
    advice:
      'Bara de handläggare som är namngivna i ärendet öppnar det. Fråga någon av dem, eller en ledare, om du behöver det.',
  },
  'document-missing': {
    title: 'Handlingens fil saknas i mappen',
    advice: 'Hämta tillbaka den ur en säkerhetskopia.',
  },
  'case-moved': {
    title: 'Ärendet ändrades medan brevet gjordes',
    advice: 'Inget brev har utfärdats. Läs det nya i ärendet och utfärda brevet igen.',
  },
};
