/** Ärendena som kort på en tavla. */
export const board = {
  view: 'Visa ärendena som',
  list: 'Lista',
  board: 'Tavla',
  stages: {
    new: 'Nytt',
    working: 'Under arbete',
    waiting: 'Väntar på svar',
    answered: 'Besvarat',
    closed: 'Avslutat',
  },
  more: 'och {{count, number}} till',
  hint: 'Piltangenter går mellan korten, M flyttar ett kort.',
  move: 'Flytta {{reference}}',
  moveTo: 'Till {{stage}}',
  why: {
    notBack: 'Det som är gjort blir inte ogjort',
    pause: 'Klockan kan inte stanna för {{kind}}',
    step: 'Det avgörs av vad som görs i ärendet',
  },
  advice: {
    notBack:
      'Ett ärende som har kommit igång blir inte nytt igen, och ett som är besvarat förblir det.',
    pause: 'Bara den som begär något för egen del kan behöva svara först (artikel 12.6).',
    step: 'Här är {{reference}}. Kortet flyttar sig när nästa steg är taget.',
  },
};
