/** Det som börjat skrivas och inte är sparat. */
export const unsaved = {
  title: 'Det här hann du inte spara',
  isBack: 'Osparad text från {{at}} är tillbaka.',
  inCase: 'Osparad text från {{at}} i {{reference}}',
  from: 'Osparad text från {{at}}',
  open: 'Fortsätt',
  discard: 'Kasta',
};
