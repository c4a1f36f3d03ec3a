/** Det som har hänt boken och som någon måste få veta. */
export const incidents = {
  title: 'Detta har hänt boken',
  read: 'Jag har läst',
  tailLost_one:
    'En händelse som hade sparats saknades vid öppningen och fanns i ingen kopia. Jämför med en säkerhetskopia eller en annan dator. Diarienummer som kan ha getts ut används inte igen.',
  tailLost_other:
    '{{count}} händelser som hade sparats saknades vid öppningen och fanns i ingen kopia. Jämför med en säkerhetskopia eller en annan dator. Diarienummer som kan ha getts ut används inte igen.',
  healed_zero:
    'Bokens loggfil var skadad och har lagats. Ingenting saknas: allt gick att läsa ur filen själv. Den skadade filen ligger kvar i mappen journal. Låt någon se över disken.',
  healed_one:
    'Bokens loggfil var skadad och har lagats. En händelse hämtades ur en annan kopia av boken, och ingenting saknas. Den skadade filen ligger kvar i mappen journal. Låt någon se över disken.',
  healed_other:
    'Bokens loggfil var skadad och har lagats. {{count}} händelser hämtades ur en annan kopia av boken, och ingenting saknas. Den skadade filen ligger kvar i mappen journal. Låt någon se över disken.',
  healedAside:
    'Något av det fanns bara i en kopia som Ombud hade lagt åt sidan i bokens mapp (aside-…).',
  healedCarried:
    'Något av det fanns bara i det som datorerna utbyter med varandra. Gör ett utbyte och en säkerhetskopia.',
  filesHealed_one:
    'En bifogad fil var borta eller ändrad och har lagts tillbaka ur en annan kopia. Låt någon se över disken.',
  filesHealed_other:
    '{{count}} bifogade filer var borta eller ändrade och har lagts tillbaka ur andra kopior. Låt någon se över disken.',
  damageFound: 'Något i boken är inte som det skrevs.',
  damageFoundAt: 'Händelse {{seq}}, eller det som hör till den, är inte som det skrevs.',
  whatToDo: 'Vad det är och vad som kan göras',
  gone: 'Bokens loggfil togs bort medan boken var öppen, och har lagts tillbaka hel. Bifogade filer kan ha försvunnit med mappen: jämför med en säkerhetskopia, och ta reda på vad som tog bort den.',
  replaced:
    'Bokens loggfil byttes ut mot en annan medan boken var öppen. Den rätta har lagts tillbaka hel och den andra ligger bredvid den. Håll program som synkroniserar eller återställer filer borta från bokens mapp.',
};
