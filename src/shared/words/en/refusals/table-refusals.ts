import type { Shape } from '../../shape.ts';
import type { refusals as sv } from '../../sv/refusals/table-refusals.ts';

/** Why a table, or a list, is not read. */
export const refusals: Shape<typeof sv> = {
  'csv-unreadable': {
    title: 'The table cannot be read',
    advice: 'Something is wrong at line {{line}}. Export the file again.',
  },
  'csv-without-rows': {
    title: 'The table has no rows',
    advice: 'Check that the export is about the right person.',
  },
  'table-unsure': {
    title: 'How {{file}} is to be read must be decided',
    advice: 'Unsure: {{about}}. Compare the preview with the file, and choose.',
  },
  'spreadsheet-unreadable': {
    title: 'The spreadsheet is damaged',
    advice: 'Open it in Excel or LibreOffice, save it again as .xlsx, and add it once more.',
  },
  'json-unreadable': {
    title: 'The file is not JSON',
    advice: 'It may have been cut off. Export it again.',
  },
  'json-too-deep': {
    title: 'The file nests too deeply',
    advice: 'No more than {{limit}} levels are read. Ask for an export in another form.',
  },
  'file-without-tables': {
    title: 'There is nothing in the file',
    advice: 'Check that the export is about the right person.',
  },
  'too-many-columns': {
    title: 'The table has too many columns',
    advice: 'No more than {{limit}} columns are read. Export it in parts.',
  },
  'too-many-cells': {
    title: 'The table is too large',
    advice: 'No more than {{limit}} cells are read. Export only the rows about this person.',
  },
  'too-many-tables': {
    title: 'The file holds too many tables',
    advice: 'No more than {{limit}} are read. Export it in parts.',
  },
  'list-faulty': {
    title: 'The list has faults',
    advice: 'Faulty rows: {{rows}}. Correct them; until then nothing is taken in.',
  },
  'list-imported': {
    title: 'The list has just been taken in',
    advice:
      'Another window or computer did so after it was opened here; its cases are among the cases. Choose the file again to take it in once more all the same.',
  },
};
