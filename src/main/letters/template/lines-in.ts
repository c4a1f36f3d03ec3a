import { type Token, TypeGuards } from 'liquidjs';
import type { Said } from '#shared/letter-text/outcomes/said.ts';

/** The words between two tags, as the engine writes them: without the white space that a `{%-` beside them takes away. */
export function linesIn(token: Token): readonly Said[] {
  if (!TypeGuards.isHTMLToken(token)) return [];
  const taken = token.input.slice(token.begin, token.begin + token.trimLeft);
  const first = (token.getPosition()[0] ?? 1) + taken.split('\n').length - 1;
  return token
    .getContent()
    .split('\n')
    .flatMap((text, index): readonly Said[] => [
      ...(index === 0 ? [] : [{ type: 'end' as const, line: first + index - 1 }]),
      { type: 'words', text, line: first + index },
    ]);
}
