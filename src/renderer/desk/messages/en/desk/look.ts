/** How the desk looks to whoever is at work. */
export const look = {
  title: 'Appearance and keys',
  text: 'For you only, on this computer, and at once.',
  textSize: 'Text size',
  percent: '{{size}} %',
  density: 'Density',
  densities: { comfortable: 'Comfortable', compact: 'Compact' },
  singleKeys:
    'Single keys work everywhere: / goes to the search, ? shows the keys, G and a letter go to a page, letters decide marks in the review',
};
