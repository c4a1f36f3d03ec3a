/** How the desk looks to whoever is at work. */
export const look = {
  title: 'Utseende och tangenter',
  text: 'Gäller bara dig, på den här datorn, och syns genast.',
  textSize: 'Textstorlek',
  percent: '{{size}} %',
  density: 'Täthet',
  densities: { comfortable: 'Luftigt', compact: 'Tätt' },
  singleKeys:
    'Enstaka tangenter verkar var man än är: / går till sökningen, ? visar tangenterna, bokstäver avgör flaggor',
};
