/** Varför övningsboken inte gör något, eller inte öppnas. */
export const refusals = {
  'practice-only': {
    title: 'Det görs inte i övningsboken',
    advice:
      'Ingenting lämnar övningsboken och ingenting utifrån tas in i den. Lämna övningen för att göra det i din riktiga bok.',
  },
  'practice-export-only': {
    title: 'I övningsboken hämtas bara övningsfiler',
    advice: 'Välj Använd övningsfilen. Uppgifter om riktiga personer hör hemma i din riktiga bok.',
  },
  'practice-folder-taken': {
    title: 'Övningsbokens plats är upptagen',
    advice:
      'I bokens mapp finns något som heter practice och som Ombud inte har gjort. Ingenting har ändrats. Flytta undan det och försök igen; din riktiga bok berörs inte.',
  },
  'practice-mixed-up': {
    title: 'Övningsboken och den riktiga boken har förväxlats',
    advice:
      'Boken öppnades inte och ingenting har ändrats. Övningsboken öppnas bara från Öva först, och den riktiga boken bara i sin egen mapp.',
  },
};
