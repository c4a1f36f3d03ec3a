/** Why the book is not opened, read or written. */
export const refusals = {
  'book-missing': {
    title: 'Här finns ingen ärendebok',
    advice: 'Kontrollera mappen eller skapa en ny bok.',
  },
  'book-exists': {
    title: 'Här finns redan en ärendebok',
    advice: 'Lås upp den, eller välj en annan mapp.',
  },
  'book-locked': { title: 'Ärendeboken är låst', advice: 'Lås upp den med din lösenfras.' },
  'book-unmet': {
    title: 'Ombud kommer inte igång med att läsa ärendeboken',
    advice:
      'Ingenting har ändrats i boken. Stäng fönstret och starta Ombud igen; hjälper det inte, starta om datorn. Händer det ändå, säg det till den som hjälper dig: tidpunkten står i ombud.log.',
  },
  'book-interrupted': {
    title: 'Ärendeboken låstes därför att något gick fel',
    advice:
      'Allt som har bekräftats är sparat. Lås upp boken igen och kontrollera det du höll på med.',
  },
  'end-unproven': {
    title: 'Det kan saknas händelser i slutet av ärendeboken',
    advice:
      'Anteckningen om var loggen slutade saknas, är ändrad eller säger att det fanns mer. Ta en kopia av mappen och jämför med en säkerhetskopia eller en kollegas dator. Med återställningsnyckeln går det att fortsätta med det som finns; det antecknas då i loggen.',
  },
  'right-missing': {
    title: 'Du har inte rätt till det i den här ärendeboken',
    advice: 'Ingenting har ändrats. Be en ledare göra det, eller ge dig den roll som behövs.',
  },
  'event-damaged': {
    title: 'Händelse {{seq}} i loggen från dator {{desk}} är skadad',
    advice:
      'Det du bad om bygger på den. Resten av boken går att använda. Se under ”Kontroll av boken” var den finns. Lås sedan boken och lås upp den igen: den lagas där en annan kopia har händelsen. På kommandoraden: ”desk repair”, med en plats för säkerhetskopior om det finns en.',
  },
  'keys-unreadable': {
    title: 'Nyckelfilen får inte läsas',
    advice:
      'Filen keys.json finns i bokens mapp, men du har inte rätt att läsa den: den kan tillhöra en annan användare, eller ha kopierats av en administratör. Ingenting har ändrats. Be den som sköter datorn att göra dig till ägare av hela mappen, och starta Ombud igen.',
  },
  'journal-unreadable': {
    title: 'Bokens loggfil får inte läsas',
    advice:
      'Loggen (mappen journal) finns i bokens mapp, men du har inte rätt att läsa den eller skriva i den. Den är inte borta, och ingenting har ändrats. Be den som sköter datorn att göra dig till ägare av hela mappen, och starta Ombud igen.',
  },
  'journal-gone': {
    title: 'Bokens loggfil är borta',
    advice:
      'I bokens mapp finns nycklarna men inte loggen (mappen journal), och den andra kopian är också borta eller skadad. Ingenting har ändrats eller lagts i dess ställe. Se efter om mappen har flyttats eller finns i papperskorgen, eller återställ en säkerhetskopia.',
  },
  'book-read-only': {
    title: 'Boken är skadad och kan bara läsas',
    advice:
      'Ingenting skrivs i en skadad bok. Ärenden kan läsas, exporteras och skrivas ut. På sidan I dag står vad som är skadat; en säkerhetskopia eller en annan dator kan ge tillbaka det.',
  },
  'reading-over': {
    title: 'Du fick läsa ärendeboken till och med {{until}}',
    advice:
      'Den dagen är slut, och boken är låst. Behöver du läsa mer, be en ledare om en ny inbjudan.',
  },
  'book-damaged': {
    title: 'Ärendeboken är skadad',
    advice:
      'Händelse {{firstBad}} är inte som den skrevs. Ingenting har ändrats. Ta först en kopia av hela mappen. Återställ sedan den senaste säkerhetskopian till en tom mapp.',
  },
  'book-newer': {
    title: 'Ärendeboken är skriven av en nyare version',
    advice: 'Boken har version {{found}}, programmet känner {{known}}. Uppdatera Ombud.',
  },
  'in-use': {
    title: 'Ärendeboken är redan öppen',
    advice: 'En annan Ombud använder mappen. Stäng den först.',
  },
  'folder-unusable': {
    title: 'Mappen kan inte användas',
    advice: 'Välj en mapp som du får skriva i.',
  },
  'folder-closed': {
    title: 'Ombud får inte skriva i ärendebokens mapp',
    advice:
      'Ingenting har ändrats i boken, och den öppnas inte förrän det går att spara. Ligger mappen på en USB-sticka eller en nätverksenhet: se till att den inte är skrivskyddad. Annars: be den som sköter datorn att ge dig rätt att skriva i mappen. Starta sedan Ombud igen.',
  },
  'folder-open-to-others': {
    title: 'Andra får skriva i mappen',
    advice:
      'En ärendebok förvaras bara där ingen annan än du kan ändra filer. Välj en egen mapp, eller ta bort andras rätt att skriva i den här.',
  },
  'sample-into-real-book': {
    title: 'Boken innehåller riktiga ärenden',
    advice: 'Påhittade ärenden läggs bara i en tom bok.',
  },
};
