import type { Handlers } from '#shared/contract/contract.ts';
import { by } from '../casework/work.ts';
import { withWork, type Counter } from './with-work.ts';

export const securityHandlers = (counter: Counter): Pick<Handlers, 'secrets:change'> => ({
  'secrets:change': withWork(counter, (work, { current, passphrase }) =>
    work.book.changeSecrets(current, passphrase, by(work)),
  ),
});
