/** What stands in and under the search field. */
export const search = {
  narrow: 'Filter',
  valueMissing: '{{field}}: a value is missing. Write for example {{examples}}.',
  valueWrong: '{{field}} has no “{{value}}”. Write for example {{examples}}.',
  cut: 'The search is too long: only its first {{count}} characters are read.',
  not: 'not {{value}}',
  week: 'week {{week}}',
  unlooked_one:
    'One more case has these words and was not looked at for the phrase: write a word more.',
  unlooked_other:
    '{{count}} more cases have these words and were not looked at for the phrase: write a word more.',
  save: 'Save search',
  saved: 'Saved searches',
  arrange: 'Arrange saved searches',
  name: 'Name',
  nameHelp: 'Only you see it, on this computer.',
  none: 'No searches are saved. Search or filter the list, and choose Save search.',
  up: 'Move up',
  down: 'Move down',
  remove: 'Remove',
  reading:
    'Reading the text of letters and attachments: {{done, number}} of {{cases, number}} cases done. More may be found.',
  beyond_one:
    'The text of {{count, number}} file is not searched: there is no room for it in memory.',
  beyond_other:
    'The texts of {{count, number}} files are not searched: there is no room for them in memory.',
  unread_one: '{{count, number}} file is searched by its name alone: {{why}}.',
  unread_other: '{{count, number}} files are searched by their names alone: {{why}}.',
  why: {
    pictures_one: '{{count, number}} picture or scanned page',
    pictures_other: '{{count, number}} pictures or scanned pages',
    oldOffice_one: '{{count, number}} in an old Office format (doc, xls, ppt)',
    oldOffice_other: '{{count, number}} in an old Office format (doc, xls, ppt)',
    locked_one: '{{count, number}} with a password',
    locked_other: '{{count, number}} with a password',
    unreadable_one: '{{count, number}} that could not be read',
    unreadable_other: '{{count, number}} that could not be read',
  },
  readInPart_one: '{{count, number}} very long file is searched in its beginning only.',
  readInPart_other: '{{count, number}} very long files are searched in their beginning only.',
  foundIn: {
    attachment: 'In attachment {{name}}',
    file: 'In file {{name}}',
    data: 'In collected data, {{name}}',
    letter: 'In letter {{letter}}, {{date}}',
    message: 'In the message of {{date}}',
    draft: 'In the answers for a letter',
  },
  foundMore_one: 'and {{count, number}} more text',
  foundMore_other: 'and {{count, number}} more texts',
  first: { late: 'Late', 'mine-this-week': 'Mine this week' },
};
