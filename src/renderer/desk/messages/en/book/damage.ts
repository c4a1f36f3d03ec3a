import type { Shape } from '#shared/words/shape.ts';
import type { damage as sv } from '../../sv/book/damage.ts';

/** A book that is damaged and can only be read. */
export const damage = {
  status: 'Damaged book: reading only',
  title: 'The book is damaged and can only be read',
  gap_one: 'Event {{from}} in the log of computer {{desk}} is damaged, and no copy has it.',
  gap_other:
    'Events {{from}}–{{to}} in the log of computer {{desk}} are damaged, and no copy has them.',
  unread_one: 'One case cannot be shown at all: its beginning or its key is missing.',
  unread_other:
    '{{count}} cases cannot be shown at all: their beginnings or their keys are missing.',
  whatToDo:
    'Cases can be read, exported and printed, but what is missing may be lacking in any of them. Whoever looks after the computer can mend the book from a backup with “desk repair”. Otherwise lock it, and restore the newest backup from the unlock page. Nothing in the folder has been changed.',
  mended: 'The damage has been mended. Lock the book and unlock it again to go on working.',
} satisfies Shape<typeof sv>;
