import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const desk = fileURLToPath(new URL('../../../src/renderer/desk', import.meta.url));

/**
 * What lies over the page by a window of its own, besides the dialogs that `every-dialog.ts` lists: whether the walk of
 * `every-look.e2e.ts` looks at it with axe, or why it does not.
 */
const over: Readonly<Record<string, 'walked' | { readonly unless: string }>> = {
  'app/commands/command-dialog.tsx': 'walked',
  'app/commands/key-sheet.tsx': 'walked',
  'app/help/help-drawer.tsx': 'walked',
  'components/dialogs/form-dialog.tsx': 'walked',
  'components/menu/context-menu.tsx': { unless: 'context-menus.e2e.ts looks at each with axe' },
  'components/pdf/print/print-progress.tsx': { unless: 'it is there while pages are printed' },
  'components/reasons/saved-reasons.tsx': { unless: 'a reason must be saved first' },
  'features/about/about-dialog.tsx': 'walked',
  'features/case/case-actions.tsx': 'walked',
  'features/cases/acts/assign-chosen.tsx': 'walked',
  'features/cases/arrange/arrange-menu.tsx': 'walked',
  'features/cases/board/move-menu.tsx': { unless: 'case-list.e2e.ts looks at it with axe' },
  'features/clock/clock-menu.tsx': 'walked',
  'features/clock/what-if-dialog.tsx': 'walked',
  'features/clock/why-dialog.tsx': 'walked',
  'features/letters/draft/issue-dialog.tsx': {
    unless: 'mail-to-summary.e2e.ts looks at it with axe',
  },
  'features/letters/issued/deliver-menu.tsx': {
    unless: 'mail-to-summary.e2e.ts looks at it with axe',
  },
  'features/letters/issued/protected-dialog.tsx': {
    unless: 'mail-to-summary.e2e.ts looks at it with axe',
  },
  'features/practice/start-again.tsx': { unless: 'practice.e2e.ts looks at it with axe' },
  'features/review/filter-bar.tsx': 'walked',
  'features/settings/security/new-key-dialog.tsx': {
    unless: 'secrets.e2e.ts looks at it with axe',
  },
  'features/steps/next-step.tsx': 'walked',
  'features/templates/insert-menu.tsx': { unless: 'texts-typed.e2e.ts looks at it with axe' },
  'features/templates/letter-view/blocks/block-menu.tsx': 'walked',
  'features/templates/letter-view/run/fact-menu.tsx': 'walked',
};

test('whatever lies over the page is looked at, or it is said why not', () => {
  const found = globSync('**/*.tsx', { cwd: desk }).filter((file) =>
    /<(Menu|Popover|Drawer|Dialog)\b/.test(readFileSync(join(desk, file), 'utf8')),
  );
  expect(found.toSorted()).toEqual(Object.keys(over).toSorted());
});
