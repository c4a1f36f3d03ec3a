/** Where two acted on one case without knowing of each other. */
export const clash = {
  title: 'Krock: {{kind}}',
  why: 'Två personer har gjort olika, utan att veta om varandra. Välj vad som ska gälla; valet och skälet antecknas i ärendet.',
  meanwhile: {
    'decided-differently': 'Till dess gäller det som stod innan.',
    'ended-differently': 'Till dess är ärendet öppet.',
    'ended-unaware': 'Till dess är ärendet öppet.',
    'letter-twice': 'Båda breven har gått ut och blir kvar i ärendet.',
    'disposed-against': 'Till dess gallras ingenting.',
  },
  cautiousSide: 'Till dess gäller den försiktigare sidan.',
  side: 'Sida {{number}}',
  counts: 'Gäller så länge',
  basis: 'Utgick från ärendet som det stod {{at}}',
  noBasis: 'Utgick från ett ärende utan tidigare händelser',
  more_one: 'och {{count}} händelse till',
  more_other: 'och {{count}} händelser till',
  shredded: 'Ärendet gallrades.',
  choose: 'Låt sida {{number}} gälla',
  settle: 'Välj vad som ska gälla',
  settleHelp: 'Skriv varför. Andra datorer får valet vid nästa utbyte.',
};
