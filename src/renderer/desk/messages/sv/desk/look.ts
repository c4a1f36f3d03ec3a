/** How the desk looks to whoever is at work. */
export const look = {
  title: 'Utseende och tangenter',
  text: 'Gäller bara dig, på den här datorn, och syns genast.',
  textSize: 'Textstorlek',
  percent: '{{size}} %',
  density: 'Täthet',
  densities: { comfortable: 'Luftigt', compact: 'Tätt' },
  singleKeys:
    'Enstaka tangenter fungerar överallt: / går till sökningen, ? visar tangenterna, G och en bokstav går till en sida, bokstäver avgör markeringar i granskningen',
};
