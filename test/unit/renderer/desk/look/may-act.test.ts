import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { usualLook } from '#shared/look.ts';

// The store names the bridge to main as it is loaded, and asks it nothing here.
vi.stubGlobal('window', {});
const { useLook } = await import('../../../../../src/renderer/desk/look/look-store.ts');
const { mayAct } = await import('../../../../../src/renderer/desk/look/may-act.ts');

afterAll(() => vi.unstubAllGlobals());

const pressed = (key: string, held: { ctrlKey?: boolean; metaKey?: boolean } = {}) =>
  mayAct({ key, ctrlKey: false, metaKey: false, ...held });

afterEach(() => useLook.setState(usualLook));

test.each(['k', 'K', '/', '?', ' '])(
  'the key %j by itself acts only for who wants single keys (WCAG 2.2, 2.1.4)',
  (key) => {
    useLook.setState({ singleKeys: true });
    expect(pressed(key)).toBe(true);
    useLook.setState({ singleKeys: false });
    expect(pressed(key)).toBe(false);
  },
);

test.each(['Enter', 'Escape', 'ArrowDown', 'F1', 'ContextMenu'])(
  '%s is no letter or sign, and acts for everybody',
  (key) => {
    useLook.setState({ singleKeys: false });
    expect(pressed(key)).toBe(true);
  },
);

test.each([{ ctrlKey: true }, { metaKey: true }])('with %j a letter acts for everybody', (held) => {
  useLook.setState({ singleKeys: false });
  expect(pressed('z', held)).toBe(true);
});
