import { ok, refuse, type Result } from '#domain/result.ts';
import type { Branch, CodeReason, KnownNames, Piece } from './letter-text.ts';
import { atTags, deepest, type Tag, readTag } from './tags.ts';

type Token = { readonly type: 'words'; readonly text: string } | Tag;
type Unreadable = { readonly code: CodeReason };

/** The pieces of one line, or why this view cannot show it. */
export function readPieces(line: string, names: KnownNames): Result<readonly Piece[], Unreadable> {
  const tokens = tokensOf(line);
  if (!tokens.ok) return tokens;
  const at = { next: 0 };
  const pieces = readRun(tokens.value, at, names, 0);
  if (!pieces.ok) return pieces;
  return at.next < tokens.value.length ? refuse({ code: 'spread' }) : pieces;
}

function tokensOf(line: string): Result<readonly Token[], Unreadable> {
  const tokens: Token[] = [];
  for (const [index, source] of line.split(atTags).entries()) {
    if (source === '') continue;
    if (index % 2 === 0) {
      if (/\{\{|\{%/.test(source)) return refuse({ code: 'tag' });
      tokens.push({ type: 'words', text: source });
      continue;
    }
    const tag = readTag(source);
    if (!tag) return refuse({ code: /^\{%-?\s*(?:els)?if\b/.test(source) ? 'condition' : 'tag' });
    tokens.push(tag);
  }
  return ok(tokens);
}

/** Reads up to the tag that ends the branch it stands in, or the end of the line. */
function readRun(
  tokens: readonly Token[],
  at: { next: number },
  names: KnownNames,
  depth: number,
): Result<readonly Piece[], Unreadable> {
  if (depth > deepest) return refuse({ code: 'tag' });
  const pieces: Piece[] = [];
  for (let token = tokens[at.next]; token; token = tokens[at.next]) {
    if (token.type === 'elsif' || token.type === 'else' || token.type === 'endif') break;
    if (token.type === 'part') return refuse({ code: 'tag' });
    if (token.type === 'fact' && !names.facts.has(token.name)) return refuse({ code: 'name' });
    if (token.type === 'if') {
      const choice = readChoice(tokens, at, names, depth + 1);
      if (!choice.ok) return choice;
      pieces.push({ type: 'choice', branches: choice.value });
      continue;
    }
    pieces.push(token.type === 'fact' ? { type: 'fact', name: token.name } : token);
    at.next += 1;
  }
  return ok(pieces);
}

function readChoice(
  tokens: readonly Token[],
  at: { next: number },
  names: KnownNames,
  depth: number,
): Result<readonly Branch<Piece>[], Unreadable> {
  const branches: Branch<Piece>[] = [];
  for (let tag = tokens[at.next]; tag; tag = tokens[at.next]) {
    at.next += 1;
    if (tag.type === 'endif') return ok(branches);
    if (tag.type !== 'if' && tag.type !== 'elsif' && tag.type !== 'else') break;
    // Whatever stands behind `else` is never reached.
    if (branches.length > 0 && branches.at(-1)?.when === undefined) return refuse({ code: 'tag' });
    if (tag.type !== 'else' && !names.facts.has(tag.when.name)) return refuse({ code: 'name' });
    const holds = readRun(tokens, at, names, depth);
    if (!holds.ok) return holds;
    branches.push({ ...(tag.type !== 'else' && { when: tag.when }), holds: holds.value });
  }
  return refuse({ code: 'spread' });
}
