/** Varför nycklar och lösenfras inte godtogs. */
export const refusals = {
  'restore-unfinished': {
    title: 'Återställningen till den här mappen avbröts',
    advice:
      'Det som ligger här är ännu ingen bok, men säkerhetskopian är hel. Återställ den en gång till, till samma mapp: det som blev halvgjort rensas bort.',
  },
  'keys-missing': {
    title: 'Nyckelfilen saknas',
    advice:
      'I mappen ligger en bok, men inte dess nycklar. Ingenting har ändrats. Lägg tillbaka keys.json (eller keys-copy.json), eller återställ en säkerhetskopia till en tom mapp. Börja inte en ny bok här.',
  },
  'keys-damaged': {
    title: 'Nyckelfilen är skadad',
    advice:
      'Ingenting har ändrats. Hämta tillbaka keys.json ur en säkerhetskopia; utan den kan boken inte läsas.',
  },
  'key-cost-refused': {
    title: 'Nyckelfilen är inte gjord av Ombud',
    advice:
      'Något i den skrivs aldrig av Ombud, så den öppnas inte. Någon kan ha bytt ut den. Hämta tillbaka keys.json ur en säkerhetskopia.',
  },
  'passphrase-wait': {
    title: 'Vänta {{seconds}} s före nästa försök',
    advice: 'Efter flera felaktiga försök i rad dröjer det längre till nästa, som mest en minut.',
  },
  'computer-forgotten': {
    title: 'Skriv lösenfrasen',
    advice:
      'Datorn har inte längre det som öppnar boken: tiden är ute, lösenfrasen är bytt eller boken har låsts sedan dess.',
  },
  'key-store-missing': {
    title: 'Datorns nyckelring kan inte användas',
    advice:
      'Systemet har ingen nyckelring, eller släpper inte in Ombud. Boken öppnas med lösenfrasen som vanligt.',
  },
  'key-store-weak': {
    title: 'Datorns nyckelring är för svag',
    advice:
      'Den skulle spara nyckeln så gott som öppet på disken. Installera och lås upp GNOME Keyring eller KWallet, eller skriv lösenfrasen.',
  },
  'passphrase-guessable': {
    title: 'Lösenfrasen är för lätt att gissa',
    advice: '{{why}}',
  },
};
