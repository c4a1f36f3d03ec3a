import type { z } from 'zod';
import type { Refusal } from '#shared/refusal.ts';

type Issue = z.core.$ZodIssue;

/**
 * Where an input is not as it must be, and what was expected there.
 *
 * @param root what the input as a whole is called, `commands`
 * @example path: `commands[3].mapping.purposes`, expected: `array`
 */
export function malformed(root: string, { issues }: z.ZodError): Refusal {
  const [issue] = issues;
  if (!issue) throw new Error('A refused input has something wrong');
  const { path, issue: inner } = innermost(issue);
  const steps = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`));
  const expected = inner.code === 'invalid_type' ? inner.expected : inner.message;
  return { code: 'request-malformed', path: `${root}${steps.join('')}`, expected };
}

/** Of the branches of a union the one that the input came furthest in. */
function innermost(issue: Issue): { readonly path: readonly PropertyKey[]; readonly issue: Issue } {
  if (issue.code !== 'invalid_union') return { path: issue.path, issue };
  const tried = issue.errors.flatMap((branch) => branch.slice(0, 1).map(innermost));
  const furthest = tried.toSorted((one, other) => other.path.length - one.path.length)[0];
  return furthest
    ? { path: [...issue.path, ...furthest.path], issue: furthest.issue }
    : { path: issue.path, issue };
}
