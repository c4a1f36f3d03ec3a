/** The pseudo case that the book's own events belong to. Real case ids are 22 letters long. */
export const bookCaseId = 'book';
