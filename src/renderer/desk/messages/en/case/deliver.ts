import type { Shape } from '#shared/words/shape.ts';
import type { deliver as sv } from '../../sv/case/deliver.ts';

export const deliver = {
  deliver: 'Deliver',
  deliverLetter: 'Deliver {{letter}}',
  package: 'Response package (zip)',
  protectedPackage: 'Response package with a password …',
  protectedPdf: 'PDF with a password …',
  saved: 'The response package is saved',
  protectedTitle: 'Save the file and the password apart',
  protectedText:
    'Send them different ways, for example the file by e-mail and the sheet by post. The password is not kept in the case: if this is closed before the sheet is saved, make a new copy.',
  file: 'The copy that opens with the password',
  sheet: 'The sheet with the password',
  save_file: 'Save the copy',
  save_sheet: 'Save the password sheet',
  done: 'Done',
} satisfies Shape<typeof sv>;
