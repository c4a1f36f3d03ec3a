/** Why something is not disposed of, or a rule of retention does not stand. */
export const refusals = {
  'case-open': {
    title: '{{reference}} pågår',
    advice: 'Bara avslutade ärenden kan gallras.',
  },
  'on-hold': {
    title: '{{reference}} har gallringsstopp',
    advice: 'Häv stoppet i ärendet när det inte längre behövs. Till dess gallras inget ur det.',
  },
  'message-unsettled': {
    title: 'Ett meddelande i {{reference}} väntar på besked',
    advice: 'Det kom efter att ärendet avslutades. Säg vad det är; till dess gallras inget.',
  },
  'data-gone': {
    title: '{{reference}} har inga uppgifter att gallra',
    advice: 'Inget är insamlat eller utlämnat, eller så är det redan gallrat.',
  },
  'not-due': {
    title: '{{reference}} ska inte gallras än',
    advice: 'Regeln säger {{dueOn}}.',
  },
  'kinds-missing': {
    title: 'Inget slag av ärende är valt',
    advice: 'Välj minst ett slag som tiden ska gälla för.',
  },
  'period-out-of-range': {
    title: 'Tiden går inte att använda',
    advice: 'Ange 1 till {{most}} hela månader.',
  },
  'decided-in-future': {
    title: 'Beslutet ligger i framtiden',
    advice: 'Ange dagen då beslutet fattades, som senast i dag.',
  },
  'already-on-hold': {
    title: '{{reference}} har redan gallringsstopp',
    advice: 'Skälet står i ärendet. Häv stoppet först om skälet ska ändras.',
  },
  'not-on-hold': {
    title: '{{reference}} har inget gallringsstopp',
    advice: 'Det finns inget att häva.',
  },
  'disposal-unfinished': {
    title: 'Gallringen är antecknad, men inte slutförd',
    advice:
      'Disken tog inte emot ändringen, så uppgifterna finns ännu kvar i mappen. Frigör utrymme: gallringen slutförs nästa gång boken öppnas.',
  },
};
