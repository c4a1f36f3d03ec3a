import type { Page } from 'playwright';
import type { CaseCommand } from '../../src/domain/case/command.ts';
import type { CaseKind } from '../../src/domain/case/kind.ts';
import type { Channel, Request, Response } from '../../src/shared/contract/contract.ts';
import { withOfficer } from '../factories/cases/register.ts';
import { workThrough } from '../factories/cases/work-through.ts';

/** A case at a point of its work that no made-up case stands at. */
interface Prepared {
  readonly kind: CaseKind;
  readonly commands: readonly CaseCommand[];
}

/** What a case is worked on by commands alone: no files, no letters, and no end. */
const worked = (kind: CaseKind): Prepared => ({
  kind,
  commands: workThrough[kind].filter(
    ({ type }) =>
      !['collect-data', 'issue-letter', 'attach-file', 'link-case', 'close'].includes(type),
  ),
});

/** So far, and no further. */
const until = (kind: CaseKind, type: CaseCommand['type']): Prepared => {
  const { commands } = worked(kind);
  return {
    kind,
    commands: commands.slice(
      0,
      commands.findIndex((one) => one.type === type),
    ),
  };
};

const processor: CaseCommand = {
  type: 'decide-role',
  role: 'processor',
  controller: 'Kund Exempel AB',
  reason: 'Uppgifterna är kundens',
};

const prepared: readonly Prepared[] = [
  until('access', 'receive-area'),
  until('rectification', 'tell-recipient'),
  until('erasure', 'list-recipient'),
  until('restriction', 'restrict'),
  {
    kind: 'restriction',
    commands: [
      ...worked('restriction').commands,
      { type: 'announce-lifting', how: 'E-post', liftsOn: '2030-01-07', reason: 'Kontrollerat' },
    ],
  },
  until('portability', 'assess-portability'),
  until('objection', 'weigh-objection'),
  until('automated-decision', 'review-decision'),
  until('complaint', 'appoint-representative'),
  until('complaint', 'carry-out-remedy'),
  until('breach', 'record-notification'),
  until('breach', 'supplement-notification'),
  until('breach', 'record-communication'),
  {
    kind: 'breach',
    commands: [
      processor,
      { type: 'list-controller', name: 'Kund Exempel AB', contact: 'dataskydd@example.com' },
    ],
  },
  worked('authority-inquiry'),
  {
    kind: 'access',
    commands: [
      { type: 'decide-role', role: 'controller', reason: 'Vårt eget kundregister' },
      { type: 'ask-identity', why: 'Okänd adress', means: 'known-details', pause: false },
    ],
  },
  {
    kind: 'access',
    commands: [
      { type: 'decide-role', role: 'controller', reason: 'Vårt eget kundregister' },
      { type: 'name-representative', name: 'Omma Budén', email: 'omma@example.com', relation: '' },
      { type: 'extend', reason: 'Många system', how: 'E-post' },
      { type: 'add-task', title: 'Ring', owner: 'Handa Läggare', dueOn: '2030-01-07' },
    ],
  },
];

/** What is promised is promised for a day that has not come, whenever this runs. */
const onLaterDays = (command: CaseCommand): CaseCommand =>
  Object.fromEntries(
    Object.entries(command).map(([name, value]) =>
      ['dueOn', 'followUpOn', 'answerBy'].includes(name) ? [name, '2030-01-07'] : [name, value],
    ),
  ) as unknown as CaseCommand;

/** Asks the desk's own bridge, as the desk does; its refusal fails. */
async function ask<C extends Channel>(
  page: Page,
  channel: C,
  request: Request<C>,
): Promise<Given<C>> {
  const method = channel
    .replace(':', '.')
    .replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  const answer = await page.evaluate<Response<C>>(
    `window.ombud.${method}(${JSON.stringify(request)})`,
  );
  if (!answer.ok) throw new Error(`${channel}: ${JSON.stringify({ request, answer })}`);
  return answer.value;
}
type Given<C extends Channel> = Extract<Response<C>, { ok: true }>['value'];

/** The address that stands on the suppression list. */
export const suppressed = 'sparrad@example.com';

/** Makes the book one in which nearly all can be done that can be done at all; gives the cases in which it can. */
export async function prepare(page: Page): Promise<readonly string[]> {
  const reason = 'Förberett';
  await ask(page, 'calendar:correct', {
    type: 'add-closed-day',
    date: '2030-03-04',
    name: reason,
    reason,
  });
  await ask(page, 'calendar:correct', { type: 'strike-holiday', date: '2030-01-01', reason });
  await ask(page, 'suppression:add', { address: suppressed });
  await ask(page, 'reasons:save', {
    use: 'redaction',
    ground: 'others-rights',
    language: 'sv',
    name: reason,
    text: reason,
  });
  await ask(page, 'team:invite', { name: 'Bo Exempel', role: 'officer' });
  const { versions } = await ask(page, 'register:show', undefined);
  const [latest] = versions;
  if (latest) {
    const record = {
      ...latest.record,
      ...withOfficer,
      version: '2030-01-01',
      validFrom: '2030-01-01',
    };
    await ask(page, 'register:adopt', { record, reason });
  }
  const references: string[] = [];
  for (const { kind, commands } of prepared) {
    const { reference } = await ask(page, 'cases:log', {
      kind,
      language: 'sv',
      channel: 'phone',
      receivedAt: Temporal.Now.instant().toString({ smallestUnit: 'second' }),
      requester: {
        name: 'Ringa Provén',
        email: `ringa-${references.length}@example.com`,
        address: '',
      },
      subject: reason,
      text: '',
    });
    for (const command of commands)
      await ask(page, 'cases:execute', {
        reference,
        command: onLaterDays(command) as Request<'cases:execute'>['command'],
      });
    if (kind === 'portability') await collect(page, reference);
    references.push(reference);
  }
  return references;
}

const collect = (page: Page, reference: string) =>
  page.evaluate(
    `window.ombud.data.collect({
      reference: ${JSON.stringify(reference)},
      system: 'CRM',
      files: [{
        name: 'crm.csv',
        bytes: new TextEncoder().encode('Namn;Ort\\nRinga Provén;Lund\\n'),
        modifiedAt: '2026-01-01T00:00:00Z',
      }],
    })`,
  );
