/** Letters that are dragged out of the window. */
export const dragOut = {
  title: 'Dra ut brev',
  text: 'Välj en mapp, så kan du dra ett utfärdat brev ur fönstret, till ett mejl eller till skrivbordet. Brevet sparas då i mappen, oskyddat, precis som när du sparar det med knappen.',
  folder: 'Mapp för utdragna brev',
  folderHelp: 'Gäller dig på den här datorn. Utan mapp dras inget ut.',
  begun: 'Brevet är sparat i mappen för utdragna brev',
  begunAdvice: '{{fileName}} ligger där tills du tar bort den.',
};
