import { execFile, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { chmod, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { holdFolder } from '#main/casebook/folder/folder-lock.ts';
import { askToShow } from '#main/casebook/folder/show-socket.ts';
import { verify } from '#main/casebook/verify/verify.ts';
import { newBook, tempFolder, valueOf } from '../../../../factories/books/book.ts';

const lockModule = join(
  import.meta.dirname,
  '../../../../../src/main/casebook/folder/folder-lock.ts',
);
const inUse = { ok: false, error: { code: 'in-use' } };

it('is had by one at a time, whatever the folder is called', async () => {
  const first = await tempFolder();
  const { dir } = first;
  const alias = `${dir}-alias`;
  await symlink(dir, alias);
  expect(await holdFolder(dir)).toEqual(inUse);
  expect(await holdFolder(alias)).toEqual(inUse);
  await first.release();
  const next = valueOf(await holdFolder(alias));
  expect(await holdFolder(dir)).toEqual(inUse);
  await next.release();
  await rm(alias);
});

it('lets the second ask the first to come forward', async () => {
  const first = await tempFolder();
  const { dir } = first;
  await first.release();
  let shown = 0;
  const held = valueOf(
    await holdFolder(dir, () => {
      shown += 1;
    }),
  );
  expect(await holdFolder(dir)).toEqual(inUse);
  expect(shown).toBe(0);
  expect(await askToShow(dir)).toBe(true);
  await expect.poll(() => shown).toBe(1);
  await held.release();
  expect(await askToShow(dir)).toBe(false);
});

it('hands over what the second was to open, to who reads in the folder and to nobody else', async () => {
  const first = await tempFolder();
  const { dir } = first;
  await first.release();
  const come: (readonly string[])[] = [];
  const held = valueOf(await holdFolder(dir, (texts) => come.push(texts)));
  const texts = ['ombud://case/DSR-2026-0001', '/home/prov/begäran.eml'];
  expect(await askToShow(dir, texts)).toBe(true);
  // A key that is not the folder's, or none.
  const key = join(dir, 'show-key');
  const own = await readFile(key);
  expect(own).toHaveLength(32);
  await writeFile(key, Buffer.alloc(32, 7));
  expect(await askToShow(dir, texts)).toBe(true);
  await rm(key);
  expect(await askToShow(dir, texts)).toBe(true);
  await expect.poll(() => come).toEqual([texts, [], []]);
  await held.release();
});

it('tells the second when the first is no app that could come forward', async () => {
  const first = await tempFolder();
  expect(await askToShow(first.dir, ['ombud://case/DSR-2026-0001'])).toBe(false);
  await first.release();
});

it('is free again when the process that had it is killed', async () => {
  const first = await tempFolder();
  const { dir } = first;
  await first.release();
  const program = `
    const { holdFolder } = await import(process.argv[1]);
    console.log((await holdFolder(process.argv[2])).ok);
    setInterval(() => undefined, 1000);`;
  const args = ['--input-type=module', '-e', program, lockModule, dir];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  expect(String(await once(child.stdout, 'data'))).toBe('true\n');
  expect(await holdFolder(dir)).toEqual(inUse);
  child.kill('SIGKILL');
  await once(child, 'close');
  await valueOf(await holdFolder(dir)).release();
});

it('is not had while the process that wrote for a killed app still runs', async () => {
  const first = await tempFolder();
  const { dir } = first;
  await first.release();
  const program = `
    const { holdWriting } = await import(process.argv[1]);
    globalThis.held = await holdWriting(process.argv[2]);
    console.log(held.ok);
    setInterval(() => undefined, 1000);`;
  const args = ['--input-type=module', '-e', program, lockModule, dir];
  const survivor = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  expect(String(await once(survivor.stdout, 'data'))).toBe('true\n');
  expect(await holdFolder(dir)).toEqual(inUse);
  const happened: string[] = [];
  const next = holdFolder(dir).finally(() => happened.push('had'));
  await pause(200);
  happened.push('ended');
  survivor.kill('SIGKILL');
  await valueOf(await next).release();
  expect(happened).toEqual(['ended', 'had']);
});

it.runIf(process.platform === 'linux')(
  'is made with its parents, and refused where none can be',
  async () => {
    const { dir } = await tempFolder();
    const deep = join(dir, 'one', 'two');
    await valueOf(await holdFolder(deep)).release();
    expect((await stat(deep)).mode & 0o777).toBe(0o700);
    await writeFile(join(dir, 'file'), '');
    for (const place of [join(dir, 'file'), join(dir, 'file', 'in-it'), '/proc/ombud']) {
      expect(await holdFolder(place)).toEqual({ ok: false, error: { code: 'folder-unusable' } });
    }
  },
);

it.runIf(process.platform === 'linux')(
  'is refused where others than its owner may write',
  async () => {
    const first = await tempFolder();
    const { dir } = first;
    await first.release();
    for (const mode of [0o777, 0o770, 0o702, 0o1777]) {
      await chmod(dir, mode);
      expect(await holdFolder(dir)).toEqual({
        ok: false,
        error: { code: 'folder-open-to-others' },
      });
    }
    await chmod(dir, 0o755);
    await valueOf(await holdFolder(dir)).release();
  },
);

it.runIf(process.platform === 'linux')(
  'is had although somebody sits on the name of its socket',
  async () => {
    const first = await tempFolder();
    const { dir } = first;
    await first.release();
    const name = createHash('sha256').update(dir).digest('hex').slice(0, 32);
    const squatter = createServer().listen(`\0ombud-${name}`);
    await once(squatter, 'listening');
    const held = valueOf(await holdFolder(dir));
    expect(await holdFolder(dir)).toEqual(inUse);
    await held.release();
    squatter.close();
  },
);

it.runIf(process.platform === 'linux' && process.getuid?.() === 0)(
  'is had by one at a time across network namespaces',
  async () => {
    const { dir } = await tempFolder();
    const program = `
      const { holdFolder } = await import(process.argv[1]);
      console.log(JSON.stringify(await holdFolder(process.argv[2])));
      process.exit();`;
    const node = [process.execPath, '--input-type=module', '-e', program, lockModule, dir];
    const { stdout } = await promisify(execFile)('unshare', ['--net', ...node]);
    expect(JSON.parse(stdout)).toEqual(inUse);
  },
);

it('keeps verification out while someone writes', async () => {
  const { folder } = await newBook();
  expect(await verify(folder.dir)).toEqual(inUse);
});
