import type { Shape } from '#shared/words/words.ts';
import type { data as sv } from '../sv/data.ts';

export const data = {
  title: 'Collected data',
  text: 'What has been taken out of each system and goes with the data-access summary.',
  add: 'Add CSV',
  emptyTitle: 'No data collected',
  emptyAdvice: 'Add a CSV file from each system that knows the person, or drop it here.',
  system: 'System',
  systemHelp: 'As it is to be named in the summary, for instance Customer register.',
  systemMissing: 'Write which system the data come from.',
  file: 'File',
  chooseFile: 'Choose a CSV file',
  fileMissing: 'Choose a file.',
  collect: 'Add',
  collected: 'The data from {{system}} are added',
  size_one: '{{count, number}} row, {{columns}} columns',
  size_other: '{{count, number}} rows, {{columns}} columns',
  saveOriginal: 'Save the file as it came',
  table: 'Table {{name}} from {{system}}',
  row: 'Row',
  withdraw: 'Take out of the answer',
  withdrawHelp: 'The file stays in the case but is not part of the answer.',
} satisfies Shape<typeof sv>;
