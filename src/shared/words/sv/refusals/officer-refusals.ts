/** Varför något med handläggare och inbjudningar inte gick, och vad som kan göras åt det. */
export const refusals = {
  'passphrase-taken': {
    title: 'Välj en annan lösenfras',
    advice:
      'Den här går inte att använda på den här datorn: den skulle inte skilja två handläggare åt.',
  },
  'officer-unknown': {
    title: 'Ingen handläggare heter {{name}}',
    advice: 'Se vilka som finns under Inställningar, Handläggare.',
  },
  'confining-not-yours': {
    title: 'Det avgör någon annan',
    advice:
      'En ledare eller den som håller i ärendet gör det konfidentiellt. Är det redan det ändrar bara den som är namngiven i det.',
  },
  'nobody-named': {
    title: 'Ingen skulle kunna öppna ärendet',
    advice: 'Välj minst en handläggare.',
  },
  'officer-exists': {
    title: '{{name}} är redan handläggare eller inbjuden',
    advice: 'Skriv namnet så att det går att skilja från andras, eller ta bort den gamla först.',
  },
  'officer-other': {
    title: 'Lösenfrasen hör inte till {{name}}',
    advice: 'Den tillhör en annan handläggare på datorn. Ingenting har ändrats.',
  },
  'officer-last-lead': {
    title: 'Boken måste ha en ledare',
    advice: 'Gör någon annan till ledare först.',
  },
  'lead-needed': {
    title: 'Bara en ledare får göra det',
    advice: 'Be en av bokens ledare.',
  },
  'until-passed': {
    title: 'Den sista dagen, {{until}}, har redan varit',
    advice: 'Ange en dag som kommer.',
  },
  'until-malformed': {
    title: 'Den sista dagen gick inte att läsa',
    advice: 'Skriv den som 2027-03-31.',
  },
  'no-case-given': {
    title: 'Inga ärenden är valda',
    advice: 'Ange diarienummer, eller en period då något kom in.',
  },
  'reader-given-cases': {
    title: 'Den läsaren har bara fått vissa ärenden',
    advice: 'Datorn saknar nycklarna till de andra. Ta bort läsaren och bjud in på nytt.',
  },
  'invitation-unreadable': {
    title: 'Filen är ingen inbjudan, eller bara en del av en',
    advice: 'Kopiera den igen från den som bjöd in, eller be om en ny inbjudan.',
  },
  'invitation-newer': {
    title: 'Inbjudan kommer från en nyare Ombud',
    advice:
      'Uppdatera Ombud på den här datorn. Den läser version {{known}}, och inbjudan har version {{found}}.',
  },
  'invitation-altered': {
    title: 'Inbjudan har ändrats på vägen',
    advice:
      'Den är inte som den skrevs. Använd den inte. Säg till den som bjöd in, som drar tillbaka den och gör en ny.',
  },
  'invitation-expired': {
    title: 'Inbjudan gällde till {{until}}',
    advice: 'Be om en ny.',
  },
  'invitation-used': {
    title: 'Inbjudan är redan använd',
    advice:
      'En inbjudan gäller en gång. Var det inte du som använde den, säg genast till den som bjöd in.',
  },
  'invitation-words-differ': {
    title: 'Orden är inte de som hör till inbjudan',
    advice:
      'Be {{inviter}} läsa upp dem en gång till, långsamt, och skriv dem på nytt. Är de ändå inte desamma har någon bytt ut filen på vägen: använd den inte, och be om en ny inbjudan. Ingenting har gjorts.',
  },
  'invitation-used-by-other': {
    title: 'Inbjudan har använts av någon annan',
    advice:
      'Den som först tog emot den är med i boken, och det som skrivs här räknas inte. Säg genast till den som bjöd in, och be om en ny inbjudan. Ta emot den i en tom mapp eller på en annan dator. Det du har skrivit här ligger kvar.',
  },
  'joining-unfinished': {
    title: 'Inbjudan blev inte färdigt mottagen på den här datorn',
    advice:
      'Låt den som annars öppnar boken här låsa upp den, och ta emot samma inbjudan en gång till under Inställningar, Handläggare.',
  },
  'invitation-withdrawn': {
    title: 'Inbjudan har dragits tillbaka',
    advice: 'Be om en ny.',
  },
  'invitation-other-book': {
    title: 'Inbjudan gäller en annan ärendebok',
    advice: 'Välj en tom mapp för den, så blir det en bok för sig.',
  },
  'folder-not-empty': {
    title: 'Mappen är inte tom',
    advice: 'Välj en tom mapp. Ingenting i den här har ändrats.',
  },
};
