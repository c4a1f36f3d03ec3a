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
  first: { late: 'Försenat', 'mine-this-week': 'Mina denna vecka' },
};
