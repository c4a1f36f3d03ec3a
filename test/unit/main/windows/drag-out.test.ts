import { access } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { dragOut } from '#main/windows/drag-out.ts';

test('the system is given the file, and a picture that is there', async () => {
  const begun: { file: string | undefined; icon: unknown }[] = [];
  const page = {
    startDrag: ({ file, icon }) => void begun.push({ file, icon }),
  } satisfies Parameters<typeof dragOut>[0];
  dragOut(page, '/brev/svar.pdf', 'resources');
  expect(begun).toMatchObject([{ file: '/brev/svar.pdf' }]);
  await access(String(begun[0]?.icon));
});
