export const pdf = {
  page: 'Sida {{page}} av {{of}}',
  zoomIn: 'Större',
  zoomOut: 'Mindre',
};
