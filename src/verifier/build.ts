import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';

/**
 * Builds the page that checks evidence packs, beside what it is built with: one file that asks for no other, and may not.
 */
export function verifierPage(): Plugin {
  let root = '';
  return {
    name: 'verifier-page',
    apply: 'build',
    configResolved: (config) => {
      root = config.root;
    },
    async closeBundle() {
      const dir = join(root, 'src/verifier');
      const [template, style, script] = await Promise.all([
        readFile(join(dir, 'page.html'), 'utf8'),
        readFile(join(dir, 'page.css'), 'utf8'),
        bundled(dir),
      ]);
      const policy = [
        "default-src 'none'",
        `script-src '${sourceOf(script)}'`,
        `style-src '${sourceOf(style)}'`,
        "base-uri 'none'",
        "form-action 'none'",
      ].join('; ');
      const page = template
        .replace('%POLICY%', () => policy)
        .replace(/\s{0,9}%STYLE%\s{0,9}/, () => style)
        .replace(/\s{0,9}%SCRIPT%\s{0,9}/, () => script);
      const out = join(root, 'out/verifier');
      await mkdir(out, { recursive: true });
      await writeFile(join(out, 'index.html'), page);
    },
  };
}

/** The whole program, in ASCII, without what would end it in a page. */
async function bundled(dir: string): Promise<string> {
  const made = await build({
    configFile: false,
    root: dir,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      rollupOptions: { input: join(dir, 'main.ts'), output: { codeSplitting: false } },
    },
  });
  const [{ output } = { output: [] }] = [made].flat().filter((one) => 'output' in one);
  const [chunk] = output;
  if (chunk?.type !== 'chunk' || output.length > 1) throw new Error('The verifier is one script');
  return chunk.code.replaceAll('</script', String.raw`<\/script`);
}

const sourceOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
