/** Varför en säkerhetskopia inte gjordes eller inte återställdes. */
export const refusals = {
  'backup-place-missing': {
    title: 'Platsen för säkerhetskopior finns inte',
    advice:
      'Sätt i stickan eller anslut nätverksenheten och försök igen, eller välj en annan plats.',
  },
  'backup-place-full': {
    title: 'Platsen för säkerhetskopior är full',
    advice:
      'De kopior som redan finns är hela. Frigör utrymme, behåll färre kopior eller välj en annan plats.',
  },
  'backup-place-closed': {
    title: 'Platsen för säkerhetskopior går inte att skriva i',
    advice: 'Kontrollera att den inte är skrivskyddad och att du har rätt att skriva där.',
  },
  'backup-place-failing': {
    title: 'Platsen för säkerhetskopior svarar inte som den ska',
    advice:
      'Läsning eller skrivning bröts. Stickan eller disken kan vara på väg att gå sönder: välj en annan plats och byt ut den.',
  },
  'backup-book-unreadable': {
    title: 'En fil i bokens egen mapp gick inte att läsa',
    advice:
      'Kopian gjordes inte; de som redan finns är hela. Stäng Ombud och öppna boken igen: det som kan lagas lagas då.',
  },
  'backup-without-files': {
    title: 'Säkerhetskopian gjordes utan filer som är skadade i boken',
    advice:
      'Allt annat finns med. Den som sköter datorn kan laga dem från en äldre säkerhetskopia: desk repair.',
  },
  'backup-place-in-book': {
    title: 'Platsen ligger i bokens egen mapp',
    advice: 'Går mappen förlorad går kopian med den. Välj en plats på en annan disk.',
  },
  'backup-of-damaged': {
    title: 'En skadad bok säkerhetskopieras inte',
    advice:
      'De kopior som finns är äldre och hela, och får inte trängas undan. Återställ den senaste av dem.',
  },
  'backup-none': {
    title: 'Här finns ingen säkerhetskopia',
    advice: 'Välj den mapp som säkerhetskopiorna görs till.',
  },
  'backup-unknown': {
    title: 'Säkerhetskopian {{id}} finns inte här',
    advice: 'Den kan ha gallrats. Välj en annan i listan.',
  },
  'backup-books-many': {
    title: 'Här ligger säkerhetskopior av {{books}} böcker',
    advice: 'Välj vilken säkerhetskopia som ska återställas.',
  },
  'backup-damaged': {
    title: 'Säkerhetskopian {{id}} är skadad',
    advice:
      'En del saknas eller har ändrats. Ta en annan säkerhetskopia, och byt ut stickan eller disken som den låg på.',
  },
  'backup-altered': {
    title: 'Förteckningen till säkerhetskopian {{id}} är inte den som undertecknades',
    advice:
      'Ingen handläggare i boken har undertecknat den som den ser ut nu: någon kan ha ändrat den. Ta en annan säkerhetskopia, och ta reda på vem som kan skriva där.',
  },
  'backup-newer': {
    title: 'Säkerhetskopian {{id}} är gjord av en nyare version',
    advice: 'Uppdatera Ombud och försök igen.',
  },
  'backup-does-not-open': {
    title: 'Säkerhetskopian {{id}} går inte att öppna',
    advice:
      'Den lästes tillbaka, men dess nycklar öppnar den inte. Den räknas inte. Gör en ny, gärna på en annan plats.',
  },
  'restore-not-empty': {
    title: 'Mappen är inte tom',
    advice: 'Återställning görs i en tom mapp, så att ingenting skrivs över.',
  },
  'restore-in-use': {
    title: 'Något annat pågår i mappen',
    advice:
      'En annan Ombud återställer till den eller har den öppen. Ingenting ändrades. Vänta tills den är klar, eller välj en annan mapp.',
  },
};
