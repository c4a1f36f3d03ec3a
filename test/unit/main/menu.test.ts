import type { MenuItemConstructorOptions } from 'electron';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepMenu, menuOf } from '#main/menu.ts';

const electron = vi.hoisted(() => ({ set: [] as unknown[] }));
vi.mock('electron', () => ({
  Menu: {
    buildFromTemplate: (template: unknown) => template,
    setApplicationMenu: (menu: unknown) => electron.set.push(menu),
  },
}));

let done: unknown[];
beforeEach(() => {
  done = [];
  electron.set.length = 0;
});
afterEach(() => vi.restoreAllMocks());
const acts = {
  command: (command: string) => done.push(command),
  goToCase: (reference: string) => done.push(reference),
  lock: () => done.push('lock'),
};

type Item = MenuItemConstructorOptions;
const allOf = (items: readonly Item[]): Item[] =>
  items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? allOf(item.submenu) : [])]);
const labels = (items: readonly Item[]) => allOf(items).flatMap(({ label }) => label ?? []);
const last = () => electron.set.at(-1) as Item[];
const open = { language: 'sv', isOpen: true, recent: ['DSR-2026-0002', 'DSR-2026-0001'] } as const;

test('the menu neither reloads a page nor opens tools for developers, whoever built the app', () => {
  const menu = menuOf(open, acts);
  // A role without entries of its own brings the system's: of the view menu those are the ones not wanted.
  expect(menu.find(({ role }) => role === 'viewMenu')?.submenu).toBeInstanceOf(Array);
  const roles = allOf(menu).map(({ role }) => role);
  expect(roles).toContain('zoomIn');
  for (const unwanted of ['reload', 'forceReload', 'toggleDevTools'])
    expect(roles).not.toContain(unwanted);
});

test('no two entries have one key', () => {
  const keys = allOf(menuOf(open, acts)).flatMap(({ accelerator }) => accelerator ?? []);
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys).toContain('F1');
});

test('it speaks both languages, each in words of its own', () => {
  const [sv, en] = (['sv', 'en'] as const).map((language) =>
    labels(menuOf({ ...open, recent: [], language }, acts)),
  );
  expect(sv).toHaveLength(en?.length ?? 0);
  expect(sv?.filter((label) => en?.includes(label))).toEqual([]);
});

test('what is chosen is done, and a case is gone to by its number', () => {
  for (const { click } of allOf(menuOf(open, acts))) (click as (() => void) | undefined)?.();
  expect(done).toEqual([
    'new-case',
    'own-window',
    'DSR-2026-0002',
    'DSR-2026-0001',
    'lock',
    'today',
    'cases',
    'inbox',
    'calendar',
    'commands',
    'help',
    'keys',
    'about',
  ]);
});

test('before a locked book nothing can be chosen that needs an open one', () => {
  const menu = allOf(menuOf({ ...open, isOpen: false, recent: [] }, acts));
  const choosable = menu.filter(({ click, enabled }) => click && enabled !== false);
  // Whoever cannot open the book is asked for the version most of all.
  expect(choosable.map(({ label }) => label)).toEqual(['Om Ombud']);
});

test('it has the cases that were looked at, the last first, and none once the book was locked', () => {
  const menu = keepMenu(acts, 'sv');
  menu.visited('DSR-2026-0009');
  menu.opened();
  for (const number of [1, 2, 1, 3]) menu.visited(`DSR-2026-000${number}`);
  const shown = () => labels(last()).filter((label) => label.startsWith('DSR-'));
  expect(shown()).toEqual(['DSR-2026-0003', 'DSR-2026-0001', 'DSR-2026-0002']);
  for (let number = 10; number < 40; number += 1) menu.visited(`DSR-2026-00${number}`);
  expect(shown()).toHaveLength(8);
  menu.locked();
  expect(shown()).toEqual([]);
});

test('it is drawn anew when another language is spoken, and not when the same is', () => {
  const menu = keepMenu(acts, 'sv');
  menu.spoken('sv');
  expect(electron.set).toHaveLength(1);
  menu.spoken('en');
  expect(labels(last())).toContain('Lock the case book');
});
