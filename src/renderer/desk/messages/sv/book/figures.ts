export const figures = {
  period: 'Period',
  periods: {
    'this-year': 'I år',
    'last-year': 'Förra året',
    'this-quarter': 'Det här kvartalet',
    'last-quarter': 'Förra kvartalet',
    any: 'Välj dagar',
  },
  from: 'Från och med',
  to: 'Till och med',
  save: {
    report: 'Rapport (PDF)',
    csv: 'Alla tabeller (CSV)',
    supervision: 'Underlag till IMY om tillgång',
  },
  supervisionText:
    'Frågorna är återgivna med våra ord ur de källor som står vid dem. Underlaget gäller den valda perioden: siffror, ärendeförteckning och de tio senast besvarade ärendenas akter, utan namn.',
  saveOne: {
    csv: 'Spara {{title}} som CSV',
    report: 'Spara {{title}} som PDF',
    picture: 'Spara {{title}} som PNG',
  },
  table: 'Tabell',
  chartOf: 'Diagram över {{series}}. Siffrorna står i tabellen.',
  compared: 'Perioden före är {{from}} till {{to}}.',
};
