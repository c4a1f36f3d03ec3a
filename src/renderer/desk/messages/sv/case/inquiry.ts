/** Fliken om vad en myndighet frågar om. */
export const inquiry = {
  help: 'Dagen är myndighetens egen: ingen helgdag och inget uppehåll flyttar den. Länka ärendet som det gäller och lägg till handlingarna under Arbete.',
  describe: 'Beskriv',
  change: 'Ändra',
  authority: 'Myndighet',
  authorityHelp: 'Namn och adress, som de ska stå på svaret.',
  theirReference: 'Myndighetens beteckning',
  answerBy: 'Svar senast',
  asked: 'Vad myndigheten frågar om',
  concerns: 'Gäller',
  concernsOther: 'Vad det gäller, om det inte är ett ärende här',
  concernsHelp: 'Lämnas tomt när ärendet är länkat under Arbete.',
};
