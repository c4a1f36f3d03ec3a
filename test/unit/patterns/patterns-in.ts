import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'vite';

/** A pattern as it stands in the source. */
interface SourcePattern {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

interface Node {
  readonly type?: string;
  readonly regex?: { readonly pattern: string; readonly flags: string };
  readonly callee?: { readonly name?: string; readonly property?: { readonly name?: string } };
}

/** Every regular expression written in the sources, and the files that put one together at run time or compose text. */
export function patternsIn(root: string) {
  const literals: SourcePattern[] = [];
  const [made, composing] = [new Set<string>(), new Set<string>()];
  for (const file of globSync('src/**/*.{ts,tsx}', { cwd: root })) {
    const lang = file.endsWith('x') ? 'tsx' : 'ts';
    visit(parseAst(readFileSync(join(root, file), 'utf8'), { lang }, file), (node) => {
      const { type, regex, callee } = node;
      if (regex) literals.push({ file, source: regex.pattern, flags: regex.flags });
      if (type?.endsWith('Expression') && callee?.name === 'RegExp') made.add(file);
      if (callee?.property?.name === 'normalize') composing.add(file);
    });
  }
  return { literals, made: [...made].toSorted(), composing: [...composing].toSorted() };
}

function visit(value: unknown, see: (node: Node) => void): void {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) see(value);
  for (const inside of Object.values(value)) visit(inside, see);
}
