import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { caseKinds } from '#domain/case/kind.ts';
import { checkIds } from '#domain/workflow/check.ts';
import { workflowsDoc } from '../../docs/workflows.ts';

test('docs/workflows.md says what the code does; after a change, run: node test/docs/write.ts', async () => {
  expect(await readFile('docs/workflows.md', 'utf8')).toBe(workflowsDoc());
});

test('every kind of case and every checklist item is on the page', () => {
  const page = workflowsDoc();
  for (const name of [...caseKinds, ...checkIds]) expect(page).toContain(`\`${name}\``);
});

test('the files that the page names are there', async () => {
  const files = [...workflowsDoc().matchAll(/`(domain\/[\w/-]+\.ts)`/g)].map(([, file]) => file);
  expect(files.length).toBeGreaterThan(3);
  for (const file of files) expect(await readFile(`src/${file}`, 'utf8')).not.toBe('');
});
