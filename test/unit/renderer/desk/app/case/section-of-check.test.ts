import { expect, test } from 'vitest';
import { caseKinds } from '#domain/case/kind.ts';
import { workflowOf } from '#domain/workflow/workflow-of.ts';
import { sectionOfCheck } from '../../../../../../src/renderer/desk/app/case/section-of-check.ts';
import { sectionsOf } from '../../../../../../src/renderer/desk/app/case/sections-of.ts';

const besideAll = ['role-decided', 'forwarded', 'identity-settled', 'authority-shown'];

test.each(caseKinds)('what is asked of %s leads to a part that such a case has', (kind) => {
  const roles = [
    { is: 'controller', reason: '' },
    { is: 'processor', controller: 'Exempelkunden AB', reason: '' },
  ] as const;
  const checks = roles.flatMap((role) =>
    workflowOf({ kind, role }).steps.map(({ check }) => check),
  );
  for (const check of checks) {
    const where = besideAll.includes(check) ? [undefined] : sectionsOf(kind);
    expect(where).toContain(sectionOfCheck(check));
  }
});
