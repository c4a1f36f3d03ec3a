import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { protocol } from 'electron';
import { policyFor, sessions } from './security.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
};

/** IndexedDB persists only under a scheme that is standard and secure, and that is settled before `ready`. */
export function declareAppProtocol() {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true } },
  ]);
}

/** Serves the built pages from `folder` as `app://desk/…` and `app://store/…`, each with its own policy. */
export function serveApp(folder: string) {
  const answer = async ({ url }: Request) => {
    const { host, pathname } = new URL(url);
    const policy = policyFor(host);
    const path = normalize(decodeURIComponent(pathname));
    const type = types[extname(path)];
    if (!policy || !type) return new Response('', { status: 404 });
    try {
      const body = await readFile(join(folder, path));
      return new Response(body, {
        headers: {
          'content-type': type,
          'content-security-policy': policy,
          'x-content-type-options': 'nosniff',
          'cache-control': 'no-store',
          'x-dns-prefetch-control': 'off',
        },
      });
    } catch {
      return new Response('', { status: 404 });
    }
  };
  for (const { protocol } of sessions()) protocol.handle('app', answer);
}
