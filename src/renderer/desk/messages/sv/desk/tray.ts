/** Whether Ombud goes on when its last window is closed. */
export const tray = {
  title: 'När sista fönstret stängs',
  text: 'Gäller den här datorn. När reglaget är av avslutas Ombud, och boken låses.',
  stays: 'Låt Ombud vara kvar i aktivitetsfältet',
  staying:
    'Boken är då öppen tills den låses, av dig eller av sig själv. Ikonen säger hur många ärenden som brådskar, inget annat. Syns ingen ikon: starta Ombud igen, så kommer fönstret tillbaka.',
  none: 'Ombud når inget aktivitetsfält här, så det avslutas när det sista fönstret stängs.',
};
