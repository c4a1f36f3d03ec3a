import type { Response } from '#shared/contract/contract.ts';

/** What is told of Ombud itself. */
export type AboutView = Extract<Response<'desk:about'>, { ok: true }>['value'];

const names: Readonly<Record<string, string>> = {
  electron: 'Electron',
  chrome: 'Chromium',
  node: 'Node.js',
};

/**
 * What it runs on, in a line. The browser that draws the page says its version itself where nobody else does.
 *
 * @param userAgent such as `… Chrome/150.0.0.0 …`
 */
export function runsOn({ runtime }: Pick<AboutView, 'runtime'>, userAgent: string): string {
  const said = runtime.map(({ name, version }) => `${names[name] ?? name} ${version}`);
  const drawn = /Chrome\/(\d+)/.exec(userAgent)?.[1];
  const isSaid = runtime.some(({ name }) => name === 'chrome');
  return [...said, ...(isSaid || drawn === undefined ? [] : [`Chromium ${drawn}`])].join(', ');
}
