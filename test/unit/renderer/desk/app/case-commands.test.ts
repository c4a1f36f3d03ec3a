import { globSync, readFileSync } from 'node:fs';
import { afterAll, expect, test, vi } from 'vitest';
import { caseKinds } from '#domain/case/kind.ts';
import { caseView } from '#main/casework/cases/case-view.ts';
import type { Words } from '../../../../../src/renderer/desk/messages/use-words.ts';
import { valueOf } from '../../../../factories/books/book.ts';
import { extending, pausing, withdrawn } from '../../../../factories/cases/case.ts';
import { workAt } from '../../../../factories/cases/work.ts';

// Dialogs name the bridge to main as they are loaded, and ask it nothing here.
vi.stubGlobal('window', { location: { hash: '' }, addEventListener: () => undefined });
const { caseCommands } =
  await import('../../../../../src/renderer/desk/app/commands/case-commands.ts');
const { useDialog } =
  await import('../../../../../src/renderer/desk/components/dialogs/dialog-store.ts');

afterAll(() => vi.unstubAllGlobals());

const represented = {
  type: 'name-representative',
  name: 'Ombud Exempelsson',
  email: '',
  relation: 'Jurist',
} as const;
const say = ((word: string) => word) as Words;

/** Forms about one thing in a case (a measure, a recipient, a file), or one step's own: the command leads to its part. */
const inTheirPart = [
  'breach',
  'complaint',
  'measures',
  'map-system',
  'column-internal',
  'withdraw-redaction',
  'put-back',
  'withdraw-data',
  'settle-clash',
  'move-target',
  'forward',
  'suppress',
  'work drop-task',
  'work receive-area',
  'approve-as',
];
/** Of the book, not of a case: commands of their own. */
const ofTheBook =
  /^(?:log-case|export-cases|keys|commands|searches|save-search|bulk|dispose|decide-retention|secrets|team|unsuppress|withdraw-version|drop-version|add-closed-day|strike-holiday|remove-closed-day|restore-holiday)\b/;

/** The forms that a button of a case opens, as the sources write them. */
const opened = new Set(
  globSync('src/renderer/desk/features/**/*.{ts,tsx}').flatMap((file) =>
    Array.from(
      readFileSync(file, 'utf8').matchAll(
        /(?:openDialog\(|leaveFor\(|dialog[=:] ?\{?)\s*\{\s*type: '([a-z-]+)',(?:\s*act: '([a-z-]+)')?/g,
      ),
      ([, type = '', act]) => (act === undefined ? type : `${type} ${act}`),
    ),
  ),
);

test('whatever a button of a case begins, a command begins too or leads to its part', async () => {
  const desk = await workAt('2026-10-06T08:00:00Z');
  const offered = new Set<string>();
  const note = async (reference: string) => {
    for (const { id, run } of caseCommands(valueOf(await caseView(desk.work, reference)), say)) {
      if (id === 'case window' || id.startsWith('part ')) continue;
      run();
      const { dialog } = useDialog.getState();
      const act = dialog && 'act' in dialog ? ` ${dialog.act}` : '';
      offered.add(`${dialog?.type}${act}`);
    }
  };
  for (const kind of caseKinds) await note(await desk.open({ kind }));
  const hold = { type: 'place-hold', reason: 'Tvist' } as const;
  await note(await desk.open({ kind: 'access' }, pausing, hold));
  await note(await desk.open({ kind: 'access' }, extending, represented));
  await note(await desk.open({ kind: 'access' }, ...withdrawn));
  expect(opened.size).toBeGreaterThan(30);
  const missing = [...opened].filter(
    (one) =>
      !ofTheBook.test(one) &&
      !offered.has(one) &&
      !inTheirPart.includes(one) &&
      !inTheirPart.includes(one.split(' ')[0] ?? ''),
  );
  expect(missing).toEqual([]);
});
