import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bareCheckout, type BareCheckout } from '../starting/bare-checkout.ts';
import { passphrase } from '../steps/steps.ts';

const secrets = {
  OMBUD_PASSPHRASE: passphrase,
  OMBUD_NEW_PASSPHRASE: `nytt ${passphrase}`,
  OMBUD_CARRIER: `postgres://${passphrase}`,
};
let checkout: BareCheckout;

beforeAll(async () => {
  checkout = await bareCheckout();
});
afterAll(() => checkout.remove());

// Only root is given a browser by the system.
test.runIf(process.getuid?.() === 0)(
  'a secret in the environment reaches nothing that desk starts: not the build, not apt-get, not the browser',
  async () => {
    const init = await checkout.desk(secrets, 'init', '--organisation', 'Provbolaget AB');
    expect(init).toHaveProperty('recoveryKey');
    const mail = join(checkout.resources, 'sample-inbox', '01-registerutdrag.eml');
    expect(await checkout.desk(secrets, 'import', mail)).toMatchObject([{ ok: true }]);
    for (const program of ['build', 'apt-get', 'browser'] as const) {
      const seen = await checkout.seenBy(program);
      expect(seen).toContain('PATH');
      expect(seen).not.toContain(passphrase);
      expect(seen).not.toContain('OMBUD_');
    }
  },
);

test('a bug met by a command has an id in its answer and a place in the log, and no words', async () => {
  await checkout.desk(secrets, 'init', '--organisation', 'Provbolaget AB');
  await rm(join(checkout.resources, 'register'), { recursive: true });
  const answer = await checkout.desk(secrets, 'cases');
  expect(answer).toMatchObject({
    error: { code: 'unexpected', id: expect.stringMatching(/^\w{8}$/) },
  });
  const { id } = (answer as { readonly error: { readonly id: string } }).error;
  const log = await readFile(join(checkout.dataDir, 'ombud.log'), 'utf8');
  expect(log).toMatch(new RegExp(`unexpected ${id} \\w*Error [\\w.-]+:\\d+`));
  expect(log).not.toContain(checkout.resources);
});
