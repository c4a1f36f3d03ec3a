import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';

test('a secret is known to who asks by name, and to no process or thread that is started', async () => {
  process.env['OMBUD_PASSPHRASE'] = 'fyra ord i en rad';
  const { secret } = await import('#main/secrets.ts');
  expect(secret('OMBUD_PASSPHRASE')).toBe('fyra ord i en rad');
  expect(secret('OMBUD_CARRIER')).toBeUndefined();
  const script = 'console.log(JSON.stringify(process.env))';
  expect(spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' }).stdout).not.toContain(
    'OMBUD_PASSPHRASE',
  );
  const ask = "require('node:worker_threads').parentPort.postMessage({ ...process.env })";
  const [seen] = await once(new Worker(ask, { eval: true }), 'message');
  expect(seen).not.toHaveProperty('OMBUD_PASSPHRASE');
});
