import { expect, test } from 'vitest';
import { pageRights, policyFor } from '#main/security.ts';

test('pages run sandboxed, apart from the bridge, without Node', () => {
  expect(pageRights('desk.cjs')).toEqual({
    preload: 'desk.cjs',
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webviewTag: false,
    spellcheck: false,
    devTools: false,
  });
});

test.each(['desk', 'store'])(
  'the policy of %s starts from nothing and reaches no network',
  (host) => {
    const policy = policyFor(host) ?? '';
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy).toContain("connect-src 'none'");
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval|script-src [^;]*unsafe-inline/);
  },
);

test('a host that is no page of the app has no policy and is not served', () => {
  expect(policyFor('example.com')).toBeUndefined();
});
