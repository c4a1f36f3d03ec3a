import i18next from 'i18next';
import { beforeAll, expect, test, vi } from 'vitest';
import {
  fetchTheOther,
  speak,
  startWords,
} from '../../../../../src/renderer/desk/messages/i18n.ts';

// The two things of a page that speaking touches.
const page = { lang: '' };
const idle: (() => void)[] = [];
vi.stubGlobal('document', { documentElement: page });
vi.stubGlobal('requestIdleCallback', (act: () => void) => idle.push(act));

const has = (language: string) => i18next.hasResourceBundle(language, 'translation');

beforeAll(() => startWords());

test('the words of a language are there when it is spoken, and those of the other wait until nobody else does', async () => {
  await speak('sv');
  expect(i18next.t('desk.shell.cases')).toBe('Ärenden');
  expect(page.lang).toBe('sv');
  fetchTheOther();
  expect(has('en')).toBe(false);
  idle.forEach((act) => act());
  await vi.waitUntil(() => has('en'));
  expect(page.lang).toBe('sv');
});

test('a language that has been fetched is spoken at once', () => {
  void speak('en');
  expect(i18next.t('desk.shell.cases')).toBe('Cases');
  expect(page.lang).toBe('en');
});

test('of two languages asked for at the same time the last stays, also where its words are there first', async () => {
  i18next.removeResourceBundle('en', 'translation');
  await Promise.all([speak('en'), speak('sv')]);
  expect(i18next.t('desk.shell.cases')).toBe('Ärenden');
  expect(page.lang).toBe('sv');
});
