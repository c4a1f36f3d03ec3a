/** The English of `sv/disclosure-refusals.ts`. */
export const refusals = {
  'system-unknown': {
    title: 'The case has no data from {{system}}',
    advice: 'Open the case again. The file may have been taken out of the answer.',
  },
  'mark-outside': {
    title: 'The mark lies outside the table',
    advice: 'Open the table again and mark anew.',
  },
  'columns-unplaced': {
    title: 'Columns without a place in the record of processing: {{count, number}}',
    advice: 'Say what they hold: {{columns}}. It is done under Collected data, Review.',
  },
  'passwords-unredacted': {
    title: 'Passwords would go out with the copy: {{count, number}}',
    advice: 'A password is never copied out. Redact it under Collected data, Review.',
  },
  'flags-undecided': {
    title: 'Places that must be reviewed are not decided: {{count, number}}',
    advice: 'Decide on each under Collected data, Review: keep or redact.',
  },
  'redaction-leaked': {
    title: 'Something redacted is still in {{where}}',
    advice:
      'Nothing was issued. Hits: {{count, number}}. Review the redactions and the words of their grounds, and try again.',
  },
  'table-changed': {
    title: 'The table {{name}} no longer reads as when it was reviewed',
    advice: 'Take the file out of the answer, add it again and review it anew.',
  },
};
