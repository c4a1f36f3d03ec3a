/** Det som börjat skrivas och inte är sparat. */
export const unsaved = {
  title: 'Det här hann du inte spara',
  isBack: 'Osparad text från {{at}} är tillbaka.',
  elsewhere:
    'Det här skrivs också i ett annat fönster, och bara det som skrevs sist hålls kvar om fönstren stängs. Spara eller kasta i det ena.',
  inCase: 'Osparad text från {{at}} i {{reference}}',
  from: 'Osparad text från {{at}}',
  open: 'Fortsätt',
  discard: 'Kasta',
};
