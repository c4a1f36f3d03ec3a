import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import type { CaseCommand } from '#domain/case/command.ts';
import type { CaseKind } from '#domain/case/kind.ts';
import { executeAsked } from '#main/casework/cases/execute-asked.ts';
import { collect } from '#main/casework/collected/collect.ts';
import { issueLetter } from '#main/casework/letters/letters.ts';
import { prepareLetter } from '#main/casework/letters/prepare-letter.ts';
import { findCase } from '#main/casework/work.ts';
import { type Task, tasks, tasksDoc } from '../../../docs/tasks.ts';
import { valueOf } from '../../../factories/books/book.ts';
import { workAt } from '../../../factories/cases/work.ts';
import { workThrough } from '../../../factories/cases/work-through.ts';

const reasons = 'Svaret gick ut i tid och innehöll allt som efterfrågades';
const own: readonly CaseCommand[] = [
  { type: 'declare-no-recipients', reason: 'Ingen utanför bolaget har fått dem' },
  {
    type: 'appoint-representative',
    name: 'Robin Exempel',
    contact: { channel: 'phone', summary: 'Ringde upp och beskrev vad vi kan göra' },
  },
  {
    type: 'choose-remedy',
    options: ['Rätta', 'Radera'],
    remedy: 'Rätta',
    followUpOn: '2026-10-20',
    result: 'Rättat och kontrollerat',
  },
  ...workThrough.complaint,
  ...workThrough.rectification,
  ...workThrough.breach,
];
const file = {
  name: 'kunder.csv',
  bytes: Buffer.from('E-post\nexempla@example.com\n'),
  modifiedAt: '2026-10-06T08:00:00Z',
};

/** Carries out a task by its acts and no others; gives the case as it ends. */
async function carryOut(name: string, { acts }: Task) {
  const kind = (name === 'upheld' ? 'complaint' : name) as CaseKind;
  const { work, open } = await workAt('2026-10-06T08:00:00Z');
  const requester = { name: 'Exempla Provsson', email: 'exempla@example.com', address: '' };
  const reference = await open({ kind, receivedAt: '2026-10-05T08:15:00Z', requester });
  for (const act of acts.slice(1)) {
    const [verb, what = ''] = act.split(' ');
    if (verb === 'collect') {
      valueOf(await collect(work, reference, [{ system: 'CRM', file }]));
    } else if (verb === 'letter') {
      await issue(what as 'rectification');
    } else {
      valueOf(await executeAsked(work, reference, [commandOf(what)]));
    }
  }
  return valueOf(await findCase(work, reference));

  async function issue(letter: 'rectification') {
    const wanted = { reference, kind: letter, language: 'sv' } as const;
    const { findings, missing } = valueOf(await prepareLetter(work, wanted));
    expect(missing).toEqual([]);
    const reasonsGiven = Object.fromEntries(findings.map(({ code }) => [code, 'Känt']));
    valueOf(await issueLetter(work, { ...wanted, reasons: reasonsGiven }));
  }

  function commandOf(type: string): CaseCommand {
    if (type === 'find-complaint') {
      const outcome = name === 'upheld' ? 'upheld' : 'not-upheld';
      return { type, finding: { outcome, reasons } };
    }
    if (type === 'give-letter-facts') return { type, language: 'sv', facts };
    if (type === 'close') {
      const outcome = { complaint: 'answered', breach: 'documented' } as const;
      return {
        type,
        outcome: kind === 'complaint' || kind === 'breach' ? outcome[kind] : 'granted',
        note: '',
      };
    }
    if (type === 'record-notification') {
      return { type, receipt: 'IMY-1', delayReasons: '', complete: true };
    }
    const found = own.find((command) => command.type === type);
    if (!found) throw new Error(`No command ${type}`);
    return found;
  }
}

/** What the basis for a notification asks that no case knows. */
const facts: Readonly<Record<string, string>> = {
  organisation_number: '556000-0000',
  postal_address: 'Provgatan 1, 123 45 Exempelby',
  began: '4 oktober 2026',
  consequences: 'Uppgifterna kan användas för att lura den som berörs.',
  measures: 'Mottagaren har raderat listan och intygat det.',
  records_number: '3',
  notice_type: 'first',
  persons_told: 'will-be-told',
  persons_told_on: '2026-10-07',
};

test.each(Object.entries<Task>(tasks))('%s ends with the acts counted', async (name, task) => {
  const subject = await carryOut(name, task);
  expect(subject.state).toBe('closed');
  expect(task.acts.length).toBeLessThan(task.before);
});

test('the page says what is counted', async () => {
  expect(await readFile('docs/tasks.md', 'utf8')).toBe(tasksDoc());
});
