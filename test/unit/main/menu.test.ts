import { expect, test, vi } from 'vitest';
import { menu } from '#main/menu.ts';

vi.mock('electron', () => ({ Menu: {} }));

test('the menu neither reloads a page nor opens tools for developers, whoever built the app', () => {
  const roles = menu.flatMap(({ role, submenu }) => [
    role,
    ...(Array.isArray(submenu) ? submenu.map((item) => item.role) : []),
  ]);
  // A role without entries of its own brings the system's: of the view menu those are the ones not wanted.
  expect(menu.find(({ role }) => role === 'viewMenu')?.submenu).toBeInstanceOf(Array);
  expect(roles).toContain('zoomIn');
  for (const unwanted of ['reload', 'forceReload', 'toggleDevTools'])
    expect(roles).not.toContain(unwanted);
});
