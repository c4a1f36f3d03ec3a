import { expect, test } from 'vitest';
import {
  deciding,
  latestDecided,
  noteDecided,
} from '../../../../../../src/renderer/desk/features/review/review-store.ts';

test('whoever takes back what is not answered for yet takes back just that', async () => {
  noteDecided({ own: 'before@example.com' });
  const asked = Promise.withResolvers<void>();
  const decision = asked.promise.then(() => noteDecided({ own: 'latest@example.com' }));
  void deciding(decision);
  const latest = latestDecided();
  asked.resolve();
  expect(await latest).toBe(await decision);
});
