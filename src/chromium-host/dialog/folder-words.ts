const sv = {
  path: 'Mapp (hela sökvägen)',
  open: 'Öppna',
  folders: 'Mappar här',
  up: 'Upp en nivå',
  none: 'Här finns inga mappar.',
  more: 'Alla ryms inte i listan: skriv sökvägen till den som fattas.',
  make: 'Ny mapp',
  makeName: 'Den nya mappens namn',
  take: 'Välj mappen',
  cancel: 'Avbryt',
  closed: 'Mappen kan inte öppnas.',
  unmade: 'Mappen kunde inte skapas.',
};

const en: typeof sv = {
  path: 'Folder (its whole path)',
  open: 'Open',
  folders: 'Folders here',
  up: 'Up one level',
  none: 'There are no folders here.',
  more: 'Not all fit in the list: write the path of the one that is missing.',
  make: 'New folder',
  makeName: 'The new folder’s name',
  take: 'Choose the folder',
  cancel: 'Cancel',
  closed: 'The folder cannot be opened.',
  unmade: 'The folder could not be made.',
};

/** The words of the dialog in the language of the page that asked for it. */
export const folderWords = (language: string) => (language.startsWith('sv') ? sv : en);
