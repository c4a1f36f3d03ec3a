import type { Page } from 'playwright';
import type { CaseCommand } from '../../src/domain/case/command.ts';
import type { CaseKind } from '../../src/domain/case/kind.ts';
import type { RetentionList } from '../../src/renderer/desk/features/retention/retention.ts';
import type { CaseView } from '../../src/shared/views/views.ts';

interface Opened {
  readonly kind: CaseKind;
  readonly name: string;
  readonly hoursAgo?: number;
  readonly commands?: readonly CaseCommand[];
}

/** Main's answer to a request, as the desk's page asks it. */
async function ask<T>(page: Page, method: string, request: object): Promise<T> {
  const answer = await page.evaluate<{ ok: boolean; value: T }>(
    `window.ombud.${method}(${JSON.stringify(request)})`,
  );
  if (!answer.ok) throw new Error(`${method} was refused: ${JSON.stringify(answer)}`);
  return answer.value;
}

/** A case as somebody meets it before a task. Gives its reference. */
export async function opened(page: Page, of: Opened): Promise<string> {
  const { kind, name, hoursAgo = 24, commands = [] } = of;
  const receivedAt = Temporal.Now.instant().subtract({ hours: hoursAgo }).toString();
  const email = `${name.replaceAll(' ', '.').toLowerCase()}@example.com`;
  const { reference } = await ask<{ reference: string }>(page, 'cases.log', {
    kind,
    language: 'sv',
    channel: 'email',
    receivedAt,
    requester: { name, email, address: '' },
    subject: 'Exempel',
    text: 'Skrev om saken.',
  });
  for (const command of commands) await ask(page, 'cases.execute', { reference, command });
  return reference;
}

/** A case as it stands. */
export const shown = (page: Page, reference: string): Promise<CaseView> =>
  ask(page, 'cases.show', { reference });

/** How many cases a search finds. */
export const listed = async (page: Page, search: string): Promise<number> =>
  (await ask<{ total: number }>(page, 'cases.list', { search, offset: 0, limit: 1 })).total;

/** How many are due for disposal. */
export const dueForDisposal = async (page: Page): Promise<number> =>
  (await ask<RetentionList>(page, 'retention.list', { limit: 1 })).due.total;

/** Somebody is admitted to keep the book as well. */
export async function admitted(page: Page, name: string): Promise<void> {
  await ask(page, 'team.invite', { name, role: 'officer' });
}
