import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { exportCommand } from '#main/cli/commands/cases/export.ts';
import { dataFolder } from '#main/data-folder.ts';
import { endReaders } from '#main/intake/aside/read-aside.ts';
import { makeTools } from '#main/tools.ts';
import { passphrase } from '../../../factories/books/book.ts';
import { file, withMail } from '../../../factories/cases/searched-texts.ts';

afterAll(endReaders);

const now = () => '2026-10-06T08:00:00Z';

test('desk export looks in texts where that is asked for, and says otherwise that it does not', async () => {
  const { folder, locked, open, reference } = await withMail([file('a.txt', 'Om rönnbär.')]);
  await open({});
  await locked.close();
  await folder.release();
  const out = join(folder.dir, 'register.json');
  const said: string[] = [];
  const exported = async (texts: boolean, search = 'rönnbär') =>
    exportCommand(
      {
        command: 'export',
        words: [],
        help: false,
        options: { format: 'json', search, out, ...(texts && { texts }) },
      },
      {
        folder: dataFolder(['--data', folder.dir], ''),
        store: () => ({ when: 'needed', connect: () => Promise.reject(new Error('none')) }),
        now,
        tools: () => makeTools('resources', now),
        passphrase,
        carrierAddress: undefined,
        newPassphrase: undefined,
        say: (line) => void said.push(line),
      },
    );
  expect(await exported(false)).toMatchObject({ exit: 0, output: { cases: 0 } });
  expect(said.join('\n')).toContain('with --texts it is');
  expect(await exported(true)).toMatchObject({ exit: 0, output: { cases: 1 } });
  expect(await readFile(out, 'utf8')).toContain(reference);
  said.length = 0;
  expect(await exported(false, '')).toMatchObject({ exit: 0, output: { cases: 2 } });
  expect(said).toEqual([]);
}, 60_000);
