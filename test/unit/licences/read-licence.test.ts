import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { packageOf } from '../../../src/licences/packages.ts';
import { readLicence } from '../../../src/licences/read-licence.ts';

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'ombud-licence-'));
});
afterEach(() => rm(dir, { recursive: true }));

async function holding(files: Readonly<Record<string, string>>) {
  const manifest = { name: 'snurra', version: '1.0.0', license: 'MIT', author: { name: 'Snurr' } };
  const all = { 'package.json': JSON.stringify(manifest), ...files };
  for (const [name, text] of Object.entries(all)) {
    await mkdir(dirname(join(dir, name)), { recursive: true });
    await writeFile(join(dir, name), text);
  }
  return readLicence(dir);
}

test('a package’s licence is all that it brings, also of what it holds of others, and not of packages within', async () => {
  const read = await holding({
    LICENSE: 'Ours\n',
    LICENSE_FONT: 'The font’s',
    'lib/d3/LICENCE.txt': 'Theirs',
    'node_modules/other/LICENSE': 'another package',
    'licenseCheck.js': 'code',
  });
  expect(read).toMatchObject({ name: 'snurra', licence: 'MIT', author: 'Snurr' });
  expect(read?.text).toBe('Ours\n\nThe font’s\n\nlib/d3/LICENCE.txt\n\nTheirs');
});

test('where it stands in the readme alone it is taken from there, and a mere name is no text', async () => {
  const grant = 'Permission is hereby granted, free of charge';
  expect((await holding({ 'README.md': `# Snurra\n\n## License\n\n${grant}` }))?.text).toBe(grant);
  expect((await holding({ 'README.md': '# Snurra\n\n## License\n\nMIT' }))?.text).toBe('');
});

test('a package of another system, which is not here, is none', async () => {
  expect(await readLicence(join(dir, 'canvas-win32'))).toBeUndefined();
});

test('which package a module is of is told by the innermost folder of packages, on any system', () => {
  expect(packageOf('/a/node_modules/@mui/material/Button/index.js')).toBe(
    '/a/node_modules/@mui/material',
  );
  expect(packageOf('C:\\a\\node_modules\\b\\node_modules\\c\\x.css?inline')).toBe(
    'C:/a/node_modules/b/node_modules/c',
  );
  expect(packageOf('/a/src/main.ts')).toBeUndefined();
});
