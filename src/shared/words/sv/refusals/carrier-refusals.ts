/** Varför ett utbyte inte gick, och vad som kan göras åt det. */
export const refusals = {
  'carrier-none': {
    title: 'Inget utbyte är inställt på den här datorn',
    advice: 'Välj fil, delad mapp eller PostgreSQL under Inställningar, Utbyte.',
  },
  'desk-unknown': {
    title: 'Ingen av bokens datorer heter {{name}}',
    advice:
      'Ange datorns nummer från desk exchange, eller namnet på den handläggare som arbetar där: desk officer list.',
  },
  'carrier-missing': {
    title: 'Mappen eller filen finns inte',
    advice: 'Är enheten eller nätverksmappen ansluten? Anslut den, eller välj en annan.',
  },
  'carrier-read-only': {
    title: 'Det går inte att skriva där',
    advice: 'Be den som äger mappen eller databasen om rätt att skriva, eller välj en annan.',
  },
  'carrier-full': {
    title: 'Det är fullt där',
    advice: 'Frigör plats. Allt finns kvar på den här datorn och skickas vid nästa utbyte.',
  },
  'carrier-slow': {
    title: 'Inget svar på {{seconds}} sekunder',
    advice: 'Nätet eller servern är långsam. Arbeta vidare; det görs ett nytt försök.',
  },
  'carrier-crowded': {
    title: 'Det ligger för mycket i den delade mappen',
    advice:
      'Fler än {{most, number}} filer ligger där Ombuds ska ligga, och mappen gås inte igenom. Ta bort det som någon annan har lagt i mapparna log och keys, eller välj en ny mapp för alla. Ingenting är förlorat; arbeta vidare.',
  },
  'carrier-unreachable': {
    title: 'Servern eller mappen går inte att nå',
    advice: 'Kontrollera nätet och adressen. Arbeta vidare; det görs ett nytt försök.',
  },
  'carrier-other-book': {
    title: 'Det hör till en annan ärendebok',
    advice: 'Välj den mapp eller fil som hör till den här boken, eller en tom mapp.',
  },
  'carrier-newer': {
    title: 'En nyare version av Ombud har använts där',
    advice:
      'Uppdatera Ombud på den här datorn. Den läser version {{known}}, och där finns version {{found}}.',
  },
  'carrier-damaged': {
    title: 'Det som finns där går inte att läsa',
    advice:
      'Filen kan ha kommit fram till hälften eller ha ändrats. Ingenting har hämtats. Kopiera den igen, eller be om en ny.',
  },
  'object-missing': {
    title: 'En del saknas',
    advice: 'Den kan vara på väg. Det görs ett nytt försök vid nästa utbyte.',
  },
  'object-differs': {
    title: 'Där ligger redan något annat under samma namn',
    advice: 'Någon annan kan ha skrivit där. Låt den som sköter mappen eller databasen se efter.',
  },
  'object-kept': {
    title: 'Något från den här datorn går inte att ta tillbaka där',
    advice:
      'Nycklar eller filer från gallrade ärenden ligger kvar, lagda av en annan inloggning. Låt den som sköter databasen ta bort det som den inloggningen lagt under keys/ och blobs/: det som ännu behövs skickas igen.',
  },
  'object-too-large': {
    title: 'En del är för stor',
    advice: 'Den är större än {{megabytes}} MB, och det gör Ombud aldrig. Den hämtas inte.',
  },
  'address-missing': {
    title: 'Adressen till databasen saknas',
    advice: 'Ange den i miljövariabeln OMBUD_CARRIER: postgres://namn:lösenord@server/databas.',
  },
  'address-malformed': {
    title: 'Adressen till databasen går inte att läsa',
    advice:
      'Skriv postgres://namn:lösenord@server/databas, och lägg till ?sslrootcert=FIL om servern har ett eget utfärdarcertifikat.',
  },
  'address-unprotected': {
    title: 'Adressen stänger av skyddet på vägen',
    advice: 'Ta bort sslmode ur adressen. Anslutningen är alltid krypterad och servern prövas.',
  },
  'server-without-tls': {
    title: 'Servern tar inte emot krypterade anslutningar',
    advice: 'Be den som sköter databasen att slå på TLS (ssl = on). Ombud ansluter inte utan.',
  },
  'server-untrusted': {
    title: 'Serverns certifikat går inte att lita på',
    advice:
      'Det är inte utfärdat av någon som datorn litar på, har gått ut eller gäller en annan server. Be om utfärdarens certifikat och ange det med ?sslrootcert=FIL.',
  },
  'server-failed': {
    title: 'Databasen svarade med ett fel ({{state}})',
    advice:
      'Låt den som sköter databasen se efter i serverns logg. Arbeta vidare; det görs ett nytt försök.',
  },
  'login-refused': {
    title: 'Databasen godtog inte namnet eller lösenordet',
    advice: 'Kontrollera dem med den som sköter databasen, och skriv adressen igen.',
  },
  'database-missing': {
    title: 'Databasen finns inte på servern',
    advice: 'Kontrollera namnet sist i adressen, eller be om att den skapas.',
  },
  'rights-missing': {
    title: 'Inloggningen har inte rätt till tabellerna',
    advice:
      'Be den som sköter databasen att köra: grant ombud_desk to NAMN. Är det redan gjort, kör desk carrier init postgres igen.',
  },
  'rights-to-make-missing': {
    title: 'Inloggningen får inte skapa tabeller och roller',
    advice: 'Kör desk carrier init postgres en gång med databasens administratör.',
  },
  'database-unprepared': {
    title: 'Databasen är inte förberedd',
    advice: 'Kör desk carrier init postgres en gång med databasens administratör.',
  },
  'database-strange': {
    title: 'Tabellerna i databasen är inte de som Ombud gör',
    advice:
      'Låt databasens administratör ta bort schemat ombud och köra desk carrier init postgres igen. Inget går förlorat: varje dator skickar sin del på nytt.',
  },
  'desk-restored': {
    title: 'Den här datorn har en gammal kopia av boken',
    advice:
      'Det som skrivits härifrån efter kopian finns hos andra, och skulle krocka. Ingenting har skickats eller hämtats. Hämta tillbaka en nyare säkerhetskopia, eller be om en inbjudan och anslut datorn på nytt.',
  },
};
