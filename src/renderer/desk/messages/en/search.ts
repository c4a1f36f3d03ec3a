/** What stands in and under the search field. */
export const search = {
  narrow: 'Filter',
  valueMissing: '{{field}}: a value is missing. Write for example {{examples}}.',
  valueWrong: '{{field}} has no “{{value}}”. Write for example {{examples}}.',
  cut: 'The search is too long: only its first {{count}} characters are read.',
  save: 'Save search',
  saved: 'Saved searches',
  arrange: 'Arrange saved searches',
  name: 'Name',
  nameHelp: 'Only you see it, on this computer.',
  none: 'No searches are saved. Search or filter the list, and choose Save search.',
  up: 'Move up',
  down: 'Move down',
  remove: 'Remove',
  first: { late: 'Late', 'mine-this-week': 'Mine this week' },
};
