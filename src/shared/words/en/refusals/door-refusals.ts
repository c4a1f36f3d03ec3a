import type { Shape } from '../../shape.ts';
import type { refusals as sv } from '../../sv/refusals/door-refusals.ts';

/** Why a request was turned away before anybody looked at it, or came to nothing. */
export const refusals: Shape<typeof sv> = {
  'job-stopped': { title: 'Stopped', advice: 'Nothing has changed in the case.' },
  'request-malformed': {
    title: 'The input could not be read',
    advice: 'Check the fields{{where}} and try again.',
  },
  'sender-unknown': {
    title: 'The request was turned away',
    advice:
      'It did not come from the app’s own window. Nothing has changed. Start Ombud again and try once more.',
  },
  unexpected: {
    title: 'Something went wrong',
    advice:
      'What you saved is still there. Try again; if it goes on, give whoever helps you the number of the error: {{id}}.',
  },
};
