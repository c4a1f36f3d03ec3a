/** Why there is no window, or one was lost. */
export const refusals = {
  'window-lost': {
    title: 'Fönstret slutade svara, därför är ärendeboken låst',
    advice:
      'Allt som var sparat finns kvar. Det du hade börjat skriva kommer tillbaka när du låser upp, så när som på de sista orden. Händer det igen, säg det till den som hjälper dig: tidpunkten står i ombud.log.',
  },
  'windows-many': {
    title: 'Så många fönster som det kan vara är redan öppna',
    advice: 'Stäng ett som du inte behöver, och försök igen.',
  },
  'window-hopeless': {
    title: 'Ombud kan inte visa sitt fönster',
    advice:
      'Fönstret har slutat svara gång på gång, därför avslutas Ombud. Allt som har bekräftats är sparat. Starta om datorn och försök igen; händer det ändå, säg det till den som hjälper dig: tidpunkterna står i ombud.log.',
  },
  'window-missing': {
    title: 'Ombud kan inte visa något fönster',
    advice:
      'Ingenting har ändrats i boken. Se till att det finns plats på disken, stäng program som du inte använder och starta Ombud igen; hjälper det inte, starta om datorn. Händer det ändå, säg det till den som hjälper dig: tidpunkten står i ombud.log.',
  },
  'files-too-few': {
    title: 'Ombud får öppna för få filer',
    advice:
      'Datorn låter Ombud ha {{limit}} filer öppna åt gången, och ett fönster behöver minst 1024. Allt som har bekräftats är sparat. Be den som sköter datorn att höja gränsen (ulimit -n 1024) och starta Ombud igen.',
  },
};
