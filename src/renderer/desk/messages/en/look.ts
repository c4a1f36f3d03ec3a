/** How the desk looks to whoever is at work. */
export const look = {
  title: 'Appearance and keys',
  text: 'Holds for you alone, on this computer, and is seen at once.',
  textSize: 'Text size',
  percent: '{{size}} %',
  density: 'Density',
  densities: { comfortable: 'Comfortable', compact: 'Compact' },
  singleKeys:
    'Single keys act wherever one is: / goes to the search, ? shows the keys, letters decide flags',
};
