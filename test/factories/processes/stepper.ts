import { writeSync } from 'node:fs';
import { readKeyFile } from '#main/vault/key-file/key-file.ts';
import { openKeys } from '#main/vault/opening/open-keys.ts';

/** Run as a process of its own, to be killed: opens a key file of version 1, which makes it one of version 2. */
const [dir = '', passphrase = ''] = process.argv.slice(2);
const file = await readKeyFile(dir);
if (!file.ok) throw new Error(file.error.code);
writeSync(1, 'ready\n');
const keys = await openKeys(dir, file.value, { passphrase });
if (!keys.ok) throw new Error(keys.error.code);
