/** What stands in and under the search field. */
export const search = {
  narrow: 'Begränsa',
  valueMissing: '{{field}}: ett värde saknas. Skriv till exempel {{examples}}.',
  valueWrong: '”{{value}}” finns inte för {{field}}. Skriv till exempel {{examples}}.',
  cut: 'Sökningen är för lång: bara de första {{count}} tecknen läses.',
  save: 'Spara sökningen',
  saved: 'Sparade sökningar',
  arrange: 'Ordna sparade sökningar',
  name: 'Namn',
  nameHelp: 'Den syns bara för dig, på den här datorn.',
  none: 'Inga sökningar är sparade. Sök eller begränsa listan, och välj Spara sökningen.',
  up: 'Flytta upp',
  down: 'Flytta ner',
  remove: 'Ta bort',
  reading:
    'Texten i brev och bilagor läses in: {{done, number}} av {{cases, number}} ärenden är klara. Fler träffar kan tillkomma.',
  beyond_one: 'Texten i {{count, number}} fil söks inte: minnet räcker inte till.',
  beyond_other: 'Texten i {{count, number}} filer söks inte: minnet räcker inte till.',
  unread_one:
    '{{count, number}} fil gick inte att läsa (till exempel en bild eller en fil med lösenord) och söks bara på sitt namn.',
  unread_other:
    '{{count, number}} filer gick inte att läsa (till exempel bilder och filer med lösenord) och söks bara på sitt namn.',
  readInPart_one: '{{count, number}} mycket lång fil söks bara i sin början.',
  readInPart_other: '{{count, number}} mycket långa filer söks bara i sin början.',
  foundIn: {
    attachment: 'I bilagan {{name}}',
    file: 'I filen {{name}}',
    data: 'I insamlade uppgifter, {{name}}',
    letter: 'I brevet {{letter}}, {{date}}',
    message: 'I meddelandet {{date}}',
    draft: 'I svaren till ett brev',
  },
  foundMore_one: 'och {{count, number}} text till',
  foundMore_other: 'och {{count, number}} texter till',
  first: { late: 'Försenat', 'mine-this-week': 'Mina denna vecka' },
};
