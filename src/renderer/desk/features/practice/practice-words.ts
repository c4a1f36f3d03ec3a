import type { Language } from '#domain/language.ts';

const sv = {
  band: 'Övningsbok – ingenting här är på riktigt',
  more: 'Skriv inga riktiga personuppgifter här. Allt lagras bara för att övas på.',
  again: 'Börja om …',
  againTitle: 'Börja övningen om?',
  againText:
    'Allt som du har gjort i övningsboken tas bort och den görs ny. Din riktiga bok berörs inte.',
  againDo: 'Töm och börja om',
  cancel: 'Avbryt',
  title: 'Öva utan att något är på riktigt',
  text: 'Det här är en bok för sig, med påhittade mejl från påhittade personer. Allt annat är som i en riktig bok: svarsdatumen räknas, händelserna antecknas och breven blir PDF.',
  points: [
    'Ingenting lämnar övningsboken: inget utbyte, inga säkerhetskopior och inga inbjudningar.',
    'Varje brev och fil som sparas är märkt som övning.',
    'Ingen lösenfras att minnas: boken öppnas med den här knappen. Just därför får inga riktiga uppgifter skrivas i den.',
  ],
  start: 'Börja öva',
};

export type PracticeWords = typeof sv;

/** What is said in the practice book alone. It comes with it, so that the first window need not carry it. */
export const practiceWords: Readonly<Record<Language, PracticeWords>> = {
  sv,
  en: {
    band: 'Practice book – nothing here is real',
    more: 'Write no real personal data here. All of it is kept only to practise on.',
    again: 'Start again …',
    againTitle: 'Start the practice again?',
    againText:
      'All that you have done in the practice book is removed, and it is made anew. Your real book is not touched.',
    againDo: 'Empty it and start again',
    cancel: 'Cancel',
    title: 'Practise without anything being real',
    text: 'This is a book apart, with made-up e-mail from made-up people. All else is as in a real book: due dates are counted, the story is written and letters become PDF.',
    points: [
      'Nothing leaves the practice book: no exchange, no backups and no invitations.',
      'Every letter and file that is saved is marked as practice.',
      'There is no passphrase to keep in mind: this button opens the book. For that very reason no real data may be written in it.',
    ],
    start: 'Start practising',
  },
};
