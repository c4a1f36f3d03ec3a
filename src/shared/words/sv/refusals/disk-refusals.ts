/** Why the disk, or the system, does not go along. */
export const refusals = {
  'disk-full': {
    title: 'Disken är full',
    advice: 'Ingenting sparades. Frigör utrymme och försök igen.',
  },
  'disk-failing': {
    title: 'Disken svarar inte som den ska',
    advice:
      'Ingenting sparades. Disken eller anslutningen till den kan vara på väg att gå sönder: gör en säkerhetskopia till en annan disk och låt någon se på datorn.',
  },
  'files-used-up': {
    title: 'Datorn öppnar inga fler filer just nu',
    advice: 'Ingenting sparades. Stäng program som du inte använder och försök igen.',
  },
};
