/** What stands in and under the search field. */
export const search = {
  narrow: 'Begränsa',
  valueMissing: '{{field}}: ett värde saknas. Skriv till exempel {{examples}}.',
  valueWrong: '”{{value}}” finns inte för {{field}}. Skriv till exempel {{examples}}.',
  cut: 'Sökningen är för lång: bara de första {{count}} tecknen läses.',
};
