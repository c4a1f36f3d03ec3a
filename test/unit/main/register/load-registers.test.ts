import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { defaultSender } from '#main/register/sender.ts';
import { authorityAt, registerAt } from '#main/register/in-force.ts';
import { loadRegisters } from '#main/register/load-registers.ts';

const shipped = 'resources/register';
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'register-'));
  await copy('authorities.json', (text) => text);
});
afterEach(() => rm(folder, { recursive: true }));

async function copy(file: string, change: (text: string) => string, to = file): Promise<void> {
  await writeFile(join(folder, to), change(await readFile(join(shipped, file), 'utf8')));
}

test('the shipped record is in force from 17 April 2020 and refused before', async () => {
  const registers = await loadRegisters(shipped);
  expect(registerAt(registers, '2020-04-16')).toEqual({
    ok: false,
    error: { code: 'register-missing', date: '2020-04-16' },
  });
  expect(registerAt(registers, '2020-04-17')).toMatchObject({
    ok: true,
    value: { version: '2020-04-17' },
  });
});

test('a later version takes over on its day', async () => {
  await copy('2020-04-17.json', (text) => text);
  await copy(
    '2020-04-17.json',
    (text) => text.replaceAll('"2020-04-17"', '"2027-01-01"'),
    '2027-01-01.json',
  );
  const registers = await loadRegisters(folder);
  expect(registerAt(registers, '2026-12-31')).toMatchObject({ value: { version: '2020-04-17' } });
  expect(registerAt(registers, '2027-01-01')).toMatchObject({ value: { version: '2027-01-01' } });
});

test('a purpose that names a source the record lacks is refused when read', async () => {
  await copy('2020-04-17.json', (text) => text.replace('"id": "own-use"', '"id": "own-uses"'));
  await expect(loadRegisters(folder)).rejects.toThrow('id-unknown purposes.0.sources');
});

test('a misspelt field is refused, not lost', async () => {
  await copy('2020-04-17.json', (text) => text.replace('"inShort"', '"inshort"'));
  await expect(loadRegisters(folder)).rejects.toThrow('inShort');
});

test('a text that lacks English is refused', async () => {
  await copy('2020-04-17.json', (text) => text.replace(/"en": "Perform services\."/, '"en": ""'));
  await expect(loadRegisters(folder)).rejects.toThrow('purposes');
});

test('a version under another version’s file name is refused', async () => {
  await copy('2020-04-17.json', (text) => text, '2021-01-01.json');
  await expect(loadRegisters(folder)).rejects.toThrow('2021-01-01.json says 2020-04-17');
});

test('the authority is Datainspektionen to the end of 2020, then IMY', async () => {
  const registers = await loadRegisters(shipped);
  expect(authorityAt(registers, '2020-12-31', 'SE').name.sv).toBe('Datainspektionen');
  expect(authorityAt(registers, '2021-01-01', 'SE').name.sv).toBe(
    'Integritetsskyddsmyndigheten (IMY)',
  );
});

test('the first-run screen proposes the controller and contact of the policy, and makes up nothing else', async () => {
  const [first] = (await loadRegisters(shipped)).versions;
  expect(first && defaultSender(first)).toEqual({
    name: 'Aptor',
    address: [],
    email: 'kundservice@aptor.se',
    phone: '',
    dataProtectionOfficer: '',
    signature: { name: '', title: '' },
  });
});
