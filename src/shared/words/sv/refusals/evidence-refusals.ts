/** Why no evidence pack was made. */
export const refusals = {
  'nothing-to-prove': {
    title: 'Inget ärende att bevisa',
    advice: 'Välj ett ärende, eller en period då ärenden kom in.',
  },
  'pack-too-many-files': {
    title: 'Paketet skulle få fler än {{most, number}} filer',
    advice: 'Gör flera paket, av färre ärenden eller kortare perioder.',
  },
  'pack-too-large': {
    title: 'Paketet skulle bli {{megabytes, number}} MB, mer än {{most, number}}',
    advice: 'Gör flera paket, av färre ärenden eller kortare perioder.',
  },
};
