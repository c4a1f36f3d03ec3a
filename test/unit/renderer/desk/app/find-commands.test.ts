import { expect, test } from 'vitest';
import type { Command } from '../../../../../src/renderer/desk/app/commands/command.ts';
import {
  findCommands,
  inGroups,
} from '../../../../../src/renderer/desk/app/commands/find-commands.ts';

const command = (name: string, group: Command['group'] = 'actions', detail = ''): Command => ({
  id: name,
  group,
  name,
  detail,
  run: () => undefined,
});
const all = [
  'Nytt ärende',
  'Förläng tiden',
  'Registerutdrag',
  'Säkerhetskopior',
  'Får',
  'Farliga uppgifter',
  'Lås',
  'Las Palmas',
  'Lägg till en stängd dag',
].map((name) => command(name));
const found = (text: string) => findCommands(all, text).map(({ name }) => name);

test.each([
  ['ärende', 'Nytt ärende'],
  ['ÄRENDE', 'Nytt ärende'],
  ['ärende nytt', 'Nytt ärende'],
  ['arende', 'Nytt ärende'],
  ['forlang', 'Förläng tiden'],
  ['förlng', 'Förläng tiden'],
  ['registerutdarg', 'Registerutdrag'],
  ['säkerhetscopia', 'Säkerhetskopior'],
  ['sakerhet', 'Säkerhetskopior'],
])('%s finds %s first', (text, name) => {
  expect(found(text)[0]).toBe(name);
});

test('a letter of its own comes before the one it is taken for', () => {
  expect(found('lås')[0]).toBe('Lås');
  expect(found('las')[0]).toBe('Las Palmas');
  expect(found('får')[0]).toBe('Får');
});

test('every word must be there', () => {
  expect(found('stängd dag')).toEqual(['Lägg till en stängd dag']);
  expect(found('stängd xylofon')).toEqual([]);
});

test('what is written may be anything', () => {
  for (const text of ['(((', '\\', '*'.repeat(5_000), '🙂', '"a', "'", '!x', '^', '|']) {
    expect(() => found(text)).not.toThrow();
  }
});

test('those of a group stand together, the group of the nearest first', () => {
  const mixed = [command('a', 'pages'), command('b', 'texts'), command('c', 'pages')];
  expect(inGroups(mixed).map(({ name }) => name)).toEqual(['a', 'c', 'b']);
});
