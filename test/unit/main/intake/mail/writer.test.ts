import { expect, test } from 'vitest';
import { rawMail, taken } from '../mail.ts';

const asked = async (fields: Record<string, string>, body = 'Hej') => {
  const { questions } = await taken(rawMail(fields, body));
  return questions[0];
};

const cecilia = 'Cecilia Testman <cecilia@example.com>';

test.each([
  ['its address for answers', { From: 'noreply@exempel.example', 'Reply-To': cecilia }, 'Hej'],
  [
    'what was filled in',
    { From: 'Webb <no-reply@exempel.example>' },
    'Namn: Cecilia Testman\r\nE-post: cecilia@example.com\r\nMeddelande: Hej',
  ],
  ['its sender', { From: 'form@exempel.example', Sender: cecilia }, 'Hej'],
])('proposes the person behind a form by %s', async (_, fields: Record<string, string>, body) => {
  expect(await asked(fields, body)).toMatchObject({
    question: 'writer',
    because: 'form',
    proposal: 'cecilia@example.com',
    choices: [{ name: 'Cecilia Testman' }, {}],
  });
});

test('a form that says that a machine sent it is still a person’s', async () => {
  const fields = {
    From: 'noreply@exempel.example',
    'Reply-To': cecilia,
    'Auto-Submitted': 'auto-generated',
  };
  expect(await asked(fields)).toMatchObject({ question: 'writer', because: 'form' });
});

const list = {
  From: "'Cecilia Testman' via Dataskydd <dataskydd@lists.example>",
  'List-Id': '<dataskydd.lists.example>',
  'List-Post': '<mailto:dataskydd@lists.example>',
};

test.each([
  ['X-Original-From', { ...list, 'X-Original-From': 'cecilia@example.com' }],
  ['X-Original-Sender', { ...list, 'X-Original-Sender': 'cecilia@example.com' }],
  ['Reply-To', { ...list, 'Reply-To': cecilia }],
  ['Resent-From', { ...list, 'Resent-From': cecilia }],
  ['Sender, and not the list’s own bounces', { ...list, Sender: cecilia }],
])('proposes who wrote to a list by %s', async (_, fields: Record<string, string>) => {
  expect(await asked(fields)).toMatchObject({
    because: 'list',
    proposal: 'cecilia@example.com',
    choices: [{ name: 'Cecilia Testman', email: 'cecilia@example.com' }, {}],
  });
});

test('answers that go to the list itself name nobody', async () => {
  expect(await asked({ ...list, 'Reply-To': 'dataskydd@lists.example' })).toBeUndefined();
});

test('an address for answers that is another is asked about, and the writer is proposed', async () => {
  const fields = { 'Reply-To': 'Mallory <mallory@example.net>' };
  expect(await asked(fields)).toMatchObject({
    because: 'reply-elsewhere',
    proposal: 'alva@example.com',
  });
});

test('keeps every sender of a mail, and asks which of them asks', async () => {
  const From = 'Ida <ida@example.com>, Jon <jon@example.com>';
  const { writers, questions, warnings } = await taken(
    rawMail({ From, Sender: 'Jon <jon@example.com>' }, 'Hej'),
  );
  expect(writers.map(({ email }) => email)).toEqual(['ida@example.com', 'jon@example.com']);
  expect(questions).toMatchObject([{ because: 'several', proposal: 'ida@example.com' }]);
  expect(warnings).toEqual(['several-senders']);
});
