/** Det som har hänt boken och som någon måste få veta. */
export const incidents = {
  title: 'Detta har hänt boken',
  read: 'Jag har läst',
  tailLost_one:
    'En händelse som hade sparats saknades vid öppningen och fanns i ingen kopia. Jämför med en säkerhetskopia eller ett annat skrivbord. Diarienummer som kan ha getts ut används inte igen.',
  tailLost_other:
    '{{count}} händelser som hade sparats saknades vid öppningen och fanns i ingen kopia. Jämför med en säkerhetskopia eller ett annat skrivbord. Diarienummer som kan ha getts ut används inte igen.',
  gone: 'Bokens loggfil togs bort medan boken var öppen, och har lagts tillbaka hel. Bifogade filer kan ha försvunnit med mappen: jämför med en säkerhetskopia, och ta reda på vad som tog bort den.',
  replaced:
    'Bokens loggfil byttes ut mot en annan medan boken var öppen. Den rätta har lagts tillbaka hel och den andra ligger bredvid den. Håll program som synkroniserar eller återställer filer borta från bokens mapp.',
};
