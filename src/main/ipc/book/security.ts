import { ok } from '#domain/result.ts';
import type { Handlers } from '#shared/contract/contract.ts';
import { by } from '../../casework/work.ts';
import { withWork, type Counter } from '../with-work.ts';

type SecurityChannel = 'secrets:change' | Extract<keyof Handlers, `computer:${string}`>;

/** What opens the book, and whether this computer may open it by itself. */
export const securityHandlers = (counter: Counter): Pick<Handlers, SecurityChannel> => ({
  'secrets:change': withWork(counter, (work, { current, passphrase }) =>
    work.book.changeSecrets(current, passphrase, by(work)),
  ),
  'computer:show': withWork(counter, async ({ computer }) => ok(await computer.show())),
  'computer:trust': withWork(counter, ({ computer }, { passphrase, days }) =>
    computer.trust(passphrase, days),
  ),
  'computer:forget': withWork(counter, ({ computer }) => computer.forget()),
});
