import type { Refusal } from '#shared/refusal.ts';
import type { Source } from '../casebook/projection/words/sources.ts';
import { extensionOf } from '../intake/incoming-file.ts';
import type { Unread } from './case-texts.ts';

const pictures = ['png', 'jpg', 'jpeg', 'gif', 'webp', 'tif', 'tiff', 'bmp', 'heic', 'pdf'];
/** Compound files of Office before 2007, which say what they say in the programs' own way. */
const oldOffice = ['doc', 'dot', 'xls', 'xlt', 'ppt', 'pot', 'pps'];

/** Why a text of a case is not searched. A PDF that is read and says nothing is a picture of pages. */
export function whyUnread({ read }: Source, refusal: Refusal): Unread {
  const extension = 'name' in read ? extensionOf(read.name) : '';
  if (refusal.code === 'file-protected') return 'locked';
  if (oldOffice.includes(extension)) return 'oldOffice';
  const isWordless = refusal.code === 'format-unsupported' && refusal.extension !== '';
  return isWordless && pictures.includes(refusal.extension) ? 'pictures' : 'unreadable';
}
