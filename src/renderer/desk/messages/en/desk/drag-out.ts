import type { dragOut as sv } from '../../sv/desk/drag-out.ts';

export const dragOut: typeof sv = {
  title: 'Drag letters out',
  text: 'Choose a folder, and you can drag an issued letter out of the window, into an e-mail or onto the desktop. The letter is then saved in the folder, unprotected, just as when you save it by its button.',
  folder: 'Folder for letters dragged out',
  folderHelp: 'For you on this computer. Without a folder nothing is dragged out.',
  begun: 'The letter is saved in the folder for letters dragged out',
  begunAdvice: '{{fileName}} stays there until you remove it.',
};
