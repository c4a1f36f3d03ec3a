export const deliver = {
  deliver: 'Lämna ut',
  deliverLetter: 'Lämna ut {{letter}}',
  package: 'Svarspaket (zip)',
  protectedPackage: 'Svarspaket med lösenord …',
  protectedPdf: 'PDF med lösenord …',
  saved: 'Svarspaketet är sparat',
  protectedTitle: 'Spara filen och lösenordet var för sig',
  protectedText:
    'Skicka dem olika vägar, till exempel filen med e-post och bladet med brev. Lösenordet sparas inte i ärendet: stängs rutan utan att bladet är sparat får du göra en ny kopia.',
  file: 'Kopian som öppnas med lösenordet',
  sheet: 'Bladet med lösenordet',
  save_file: 'Spara kopian',
  save_sheet: 'Spara lösenordsbladet',
  done: 'Klar',
};
