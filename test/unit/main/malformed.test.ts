import { expect, it } from 'vitest';
import { z } from 'zod';
import { malformed } from '#main/malformed.ts';
import { caseCommandSchema } from '#shared/schemas/case-command-schema.ts';

const at = (commands: unknown) => {
  const { error } = z.array(caseCommandSchema).min(1).safeParse(commands);
  return error && malformed('commands', error);
};

it('names the place, whatever stands there, and what was expected', () => {
  const note = { type: 'add-note', text: 'x' };
  expect(at([note, { type: 'add-note', text: 7 }])).toEqual({
    code: 'request-malformed',
    path: 'commands[1].text',
    expected: 'string',
  });
  expect(at([{ type: 'fly' }])).toMatchObject({ path: 'commands[0].type' });
  expect(at([])).toMatchObject({ path: 'commands' });
  expect(at([null])).toMatchObject({ path: 'commands[0]', expected: 'object' });
  const deep = { type: 'correct-requester', requester: { name: 'A', email: [], address: '' } };
  expect(at([note, note, deep])).toMatchObject({ path: 'commands[2].requester.email' });
});
