import {
  IfTag,
  Output,
  type Template,
  type Token,
  TokenKind,
  UnlessTag,
  type Value,
} from 'liquidjs';
import type { Said } from '#shared/letter-text/outcomes/said.ts';
import type { TemplateProblem } from '#shared/template-problem.ts';
import { createEngine } from './engine.ts';
import { linesIn } from './lines-in.ts';
import { PartTag } from './part-tag.ts';

/** Something a template places, or chooses by, and where. */
export interface Placed {
  readonly type: 'fact' | 'part' | 'condition';
  readonly name: string;
  readonly line: number;
}

/** What a template is made of, or the first thing in it that cannot be read. */
export type Read =
  | {
      readonly ok: true;
      readonly placed: readonly Placed[];
      readonly said: readonly Said[];
      readonly problems: readonly TemplateProblem[];
    }
  | { readonly ok: false; readonly problem: TemplateProblem };

/** Reads a template without rendering it. */
export function readTemplate(text: string): Read {
  try {
    const placed: Placed[] = [];
    const problems: TemplateProblem[] = [];
    const said = walk(createEngine(String).parse(text), placed, problems);
    return { ok: true, placed, said, problems };
  } catch (error) {
    return { ok: false, problem: problemOf(error) };
  }
}

function walk(
  templates: readonly Template[],
  placed: Placed[],
  problems: TemplateProblem[],
): readonly Said[] {
  const take = (value: Value, type: 'fact' | 'condition', token: Token) => {
    const line = lineOf(token);
    const names = type === 'fact' ? printed(value) : chosenBy(value);
    if (!names) problems.push({ code: 'too-clever', line, name: token.getText().trim() });
    for (const name of names ?? []) placed.push({ type, name, line });
    return names ?? [];
  };
  return templates.flatMap((template): readonly Said[] => {
    if (template instanceof Output) {
      const [name = ''] = take(template.value, 'fact', template.token);
      return [{ type: 'fact', name }];
    }
    if (template instanceof PartTag) {
      placed.push({ type: 'part', name: template.part, line: lineOf(template.token) });
      return [{ type: 'part', name: template.part }];
    }
    if (template instanceof IfTag || template instanceof UnlessTag) {
      const ways = template.branches.map((branch) => {
        if (typeof branch.value === 'object') take(branch.value, 'condition', template.token);
        return walk(branch.templates, placed, problems);
      });
      return [
        { type: 'choice', ways: [...ways, walk(template.elseTemplates ?? [], placed, problems)] },
      ];
    }
    return linesIn(template.token);
  });
}

const lineOf = (token: Token): number => token.getPosition()[0] ?? 1;

/** `{{ }}` holds one fact and nothing else. */
function printed({ initial }: Value): string[] | undefined {
  const [only, ...more] = initial.postfix;
  const name = only && nameIn(only);
  return name === undefined || more.length > 0 ? undefined : [name];
}

/** A condition compares facts with quoted words. */
function chosenBy({ initial }: Value): string[] | undefined {
  const names: string[] = [];
  for (const token of initial.postfix) {
    if (token.kind === TokenKind.Operator || token.kind === TokenKind.Quoted) continue;
    const name = nameIn(token);
    if (name === undefined) return undefined;
    names.push(name);
  }
  return names;
}

const nameIn = (token: Token): string | undefined =>
  token.kind === TokenKind.PropertyAccess && /^[a-z_]+$/.test(token.getText())
    ? token.getText()
    : undefined;

function problemOf(error: unknown): TemplateProblem {
  if (!(error instanceof Error)) throw error;
  const { token } = error as { token?: Token };
  const line = token ? lineOf(token) : 1;
  const found = (pattern: RegExp) => pattern.exec(error.message)?.[1];
  const tag = found(/tag "([^"]*)" not found/);
  if (tag !== undefined) return { code: 'tag-unknown', line, name: tag };
  const filter = found(/undefined filter: (\w+)/);
  if (filter !== undefined) return { code: 'filter-unknown', line, name: filter };
  const open = found(/(?:tag|output) "?(.+?)(?:\\n.*)?"? not closed/);
  if (open !== undefined) return { code: 'tag-not-closed', line, name: open };
  return { code: 'unreadable', line, name: '' };
}
