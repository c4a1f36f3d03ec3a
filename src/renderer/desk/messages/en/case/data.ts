import type { Shape } from '#shared/words/shape.ts';
import type { data as sv } from '../../sv/case/data.ts';

export const data = {
  title: 'Collected data',
  text: 'What has been taken out of each system and goes with the data-access summary.',
  add: 'Add data',
  emptyTitle: 'No data collected',
  emptyAdvice: 'Add the export of each system that knows the person, or drop the files here.',
  system: 'System',
  systemHelp: 'As it is to be named in the summary, for instance Customer register.',
  systemMissing: 'Write which system the data come from.',
  file: 'Files',
  chooseFile: 'Choose files …',
  fileMissing: 'Choose at least one file.',
  formats:
    'CSV, Excel (.xlsx), JSON and e-mail (.eml, .msg) are read as tables. Texts, images and PDF go along as enclosures.',
  reading: 'Reading the files …',
  enclosure: 'Enclosure: {{name}}, {{size}}',
  hiddenSheet: 'The sheet {{name}} is hidden in the file, and read all the same',
  hiddenRows_one: '{{count, number}} hidden row of {{name}} is read',
  hiddenRows_other: '{{count, number}} hidden rows of {{name}} are read',
  hiddenColumns_one: '{{count, number}} hidden column of {{name}} is read',
  hiddenColumns_other: '{{count, number}} hidden columns of {{name}} are read',
  notes: 'Above and below the rows',
  ragged_one: '{{count, number}} row of {{name}} is longer than its head',
  ragged_other: '{{count, number}} rows of {{name}} are longer than its head',
  unvalued_one:
    '{{count, number}} formula of {{name}} has no value and is shown as it stands. Open the file in Excel, save it and add it again to get the value.',
  unvalued_other:
    '{{count, number}} formulas of {{name}} have no value and are shown as they stand. Open the file in Excel, save it and add it again to get the values.',
  undecoded_one: '{{count, number}} character of {{name}} was wrongly encoded, and is interpreted',
  undecoded_other:
    '{{count, number}} characters of {{name}} were wrongly encoded, and are interpreted',
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
