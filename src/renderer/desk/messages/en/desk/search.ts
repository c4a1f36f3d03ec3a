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
  reading:
    'Reading the text of letters and attachments: {{done, number}} of {{cases, number}} cases done. More may be found.',
  beyond_one:
    'The text of {{count, number}} file is not searched: there is no room for it in memory.',
  beyond_other:
    'The texts of {{count, number}} files are not searched: there is no room for them in memory.',
  unread_one:
    '{{count, number}} file could not be read (such as a picture or a file with a password) and is searched by its name only.',
  unread_other:
    '{{count, number}} files could not be read (such as pictures and files with a password) and are searched by their names only.',
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
