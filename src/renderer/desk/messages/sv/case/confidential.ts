/** Ärenden som bara namngivna handläggare öppnar. */
export const confidential = {
  mark: 'Konfidentiellt',
  menu: 'Konfidentialitet',
  make: 'Gör konfidentiellt',
  change: 'Ändra vem som öppnar ärendet',
  meaning:
    'Bara de du väljer kan öppna ärendet. Alla andra ser att det finns, med diarienummer, slag, datum och vem som öppnar det. De hittar det inte när de söker, och det är inte med i deras exporter eller kalender; statistiken räknar det utan att säga något mer om det.',
  who: 'De som öppnar ärendet',
  reasonHelp:
    'Skälet sparas i boken, där alla handläggare kan läsa det. Skriv inget om den som ärendet gäller.',
  whatTheyHad:
    'Det en kollega redan har läst, skrivit ut eller sparat har hen kvar. Kollegans dator släpper nycklarna vid nästa utbyte, och det som läggs till härefter öppnar hen inte. Äldre säkerhetskopior kan ännu öppna ärendet så som det var.',
  forGood:
    'Sedan bestämmer bara de valda vem som öppnar ärendet. Det blir aldrig öppet för alla igen: välj alla, så öppnar alla som är med nu, men den som kommer till senare måste läggas till.',
  withoutYou:
    'Du är inte med bland de valda. När du har sparat kan du inte öppna ärendet, och inte ändra tillbaka.',
  oneAlone:
    'Ingen annan än du kan öppna ärendet. Slutar du, eller förlorar du både lösenfras och återställningsnyckel, kan ingen öppna det. Välj gärna en till.',
  done: 'De valda öppnar nu {{reference}}, och ingen annan',
  shut_one: '{{count, number}} konfidentiellt ärende som du inte öppnar',
  shut_other: '{{count, number}} konfidentiella ärenden som du inte öppnar',
  pageTitle: '{{reference}} är konfidentiellt',
  pageFacts: '{{kind}}, inkom {{day}}.',
  openedBy: 'Öppnas av {{names}}.',
  openedByNobody: 'De som kunde öppna det har slutat, och ingen annan kan det.',
  pageAdvice:
    'Behöver du läsa ärendet, be någon av dem som öppnar det att lägga till dig. Har du något som hör hit, lämna det till dem och lägg det inte i ett eget ärende.',
  seenBy: 'Har sett ärendet',
  seenByText:
    'En gång om dagen: var och en som öppnar det sedan det blev konfidentiellt, och alltid den som bara läser, till exempel en revisor. Bara de som får öppna ärendet ser listan.',
  seen: {
    opened: '{{name}} öppnade det {{at}}',
    exported: '{{name}} hade det med i en ärendelista som lämnades ut med namn {{at}}',
  },
  seenAll: 'Visa alla {{count, number}}',
  leftShut:
    'Ingen annan öppnar {{references}}. Tas {{name}} bort nu kan ingen öppna det som läggs till. Be {{name}} först lägga till någon.',
};
