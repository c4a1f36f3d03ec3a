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
  'flags-undecided': {
    title: 'Values that look like other people are not reviewed: {{count, number}}',
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
