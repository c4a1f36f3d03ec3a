/** Why the practice book does not do something, or is not opened. */
export const refusals = {
  'practice-only': {
    title: 'That is not done in the practice book',
    advice:
      'Nothing leaves the practice book, and nothing from outside is taken into it. Leave practice to do it in your real book.',
  },
  'practice-export-only': {
    title: 'Only practice files are collected in the practice book',
    advice: 'Choose Use the practice file. Data about real people belong in your real book.',
  },
  'practice-folder-taken': {
    title: 'The place of the practice book is taken',
    advice:
      'The book’s folder has something called practice that Ombud has not made. Nothing has changed. Move it away and try again; your real book is not touched.',
  },
  'practice-mixed-up': {
    title: 'The practice book and the real book were mixed up',
    advice:
      'The book was not opened and nothing has changed. The practice book is opened from Practise first alone, and the real book in its own folder alone.',
  },
};
