/** What stands in and under the search field. */
export const search = {
  narrow: 'Narrow',
  valueMissing: '{{field}}: a value is missing. Write for example {{examples}}.',
  valueWrong: '{{field}} has no “{{value}}”. Write for example {{examples}}.',
  cut: 'The search is too long: only its first {{count}} characters are read.',
};
