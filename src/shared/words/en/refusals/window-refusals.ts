import type { Shape } from '../../shape.ts';
import type { refusals as sv } from '../../sv/refusals/window-refusals.ts';

/** Why there is no window, or one was lost. */
export const refusals: Shape<typeof sv> = {
  'window-lost': {
    title: 'The window stopped working, so the case book is locked',
    advice:
      'Everything that was saved is still there. What you had begun to write comes back when you unlock, all but the last words. If it happens again, tell whoever helps you: the time is in ombud.log.',
  },
  'windows-many': {
    title: 'As many windows as there may be are open already',
    advice: 'Close one that you do not need, and try again.',
  },
  'window-hopeless': {
    title: 'Ombud cannot show its window',
    advice:
      'The window has stopped working time and again, so Ombud closes. All that was confirmed is kept. Restart the computer and try again; if it goes on, tell whoever helps you: the times are in ombud.log.',
  },
  'window-missing': {
    title: 'Ombud cannot show a window',
    advice:
      'Nothing in the book has changed. See that there is space on the disk, close programs that you do not use and start Ombud again; if that does not help, restart the computer. If it goes on, tell whoever helps you: the time is in ombud.log.',
  },
  'files-too-few': {
    title: 'Ombud may open too few files',
    advice:
      'The computer lets Ombud have {{limit}} files open at a time, and a window needs 1,024 at least. All that was confirmed is kept. Ask whoever looks after the computer to raise the limit (ulimit -n 1024), and start Ombud again.',
  },
};
