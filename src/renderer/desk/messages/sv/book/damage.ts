/** En bok som är skadad och bara kan läsas. */
export const damage = {
  status: 'Skadad bok: kan bara läsas',
  title: 'Boken är skadad och kan bara läsas',
  gap_one: 'Händelse {{from}} i loggen från dator {{desk}} är skadad, och ingen kopia har den.',
  gap_other:
    'Händelserna {{from}}–{{to}} i loggen från dator {{desk}} är skadade, och ingen kopia har dem.',
  unread_one: 'Ett ärende kan inte visas alls: dess början eller dess nyckel saknas.',
  unread_other: '{{count}} ärenden kan inte visas alls: deras början eller deras nycklar saknas.',
  whatToDo:
    'Ärenden kan läsas, exporteras och skrivas ut, men det som saknas kan fattas i vilket ärende som helst. Den som har hand om datorn kan laga boken ur en säkerhetskopia med ”desk repair”. Annars: lås, och återställ den senaste säkerhetskopian från upplåsningssidan. Ingenting i mappen har ändrats.',
  mended: 'Skadan är lagad. Lås boken och lås upp den igen för att arbeta vidare.',
};
