import { markdownTable } from './markdown-table.ts';

/** What is done with `desk` from mail to closed, act by act; `before` is how many acts it took before. */
export interface Task {
  readonly task: string;
  readonly before: number;
  readonly acts: readonly string[];
}

/** The commonest tasks. `test/unit/main/casework/tasks.test.ts` carries each out, act by act. */
export const tasks = {
  access: {
    task: 'Access, one system',
    before: 11,
    acts: [
      'import',
      'do decide-role',
      'do waive-identity',
      'collect',
      'letter access-summary',
      'do close',
    ],
  },
  rectification: {
    task: 'Rectification',
    before: 11,
    acts: [
      'import',
      'do decide-role',
      'do waive-identity',
      'do take-measure',
      'do declare-no-recipients',
      'letter rectification',
      'do close',
    ],
  },
  complaint: {
    task: 'Complaint, not upheld',
    before: 11,
    acts: [
      'import',
      'do decide-role',
      'do appoint-representative',
      'do find-complaint',
      'letter complaint-answer',
      'do close',
    ],
  },
  upheld: {
    task: 'Complaint, upheld',
    before: 11,
    acts: [
      'import',
      'do decide-role',
      'do appoint-representative',
      'do find-complaint',
      'do choose-remedy',
      'letter complaint-answer',
      'do close',
    ],
  },
  breach: {
    task: 'Breach, notified and told',
    before: 15,
    acts: [
      'import',
      'do decide-role',
      'do describe-breach',
      'do assess-risk',
      'do decide-notification',
      'do give-letter-facts',
      'letter breach-notification',
      'do record-notification',
      'do decide-communication',
      'do record-communication',
      'do close',
    ],
  },
} as const satisfies Readonly<Record<string, Task>>;

/** `docs/tasks.md`, as the code has it. */
export const tasksDoc = (): string => `# How many acts a task takes

Made from \`test/docs/tasks.ts\` by \`node test/docs/write.ts\`; a test carries out each task with the acts listed, from mail to closed, every
gate shut until it is met. One command of \`desk do\` is one act here; an array of them is one call, all or none.

${markdownTable(
  ['Task', 'Acts', 'Before', 'Which'],
  Object.values<Task>(tasks).map(({ task, before, acts }) => [
    task,
    String(acts.length),
    String(before),
    acts.map((act) => `\`${act}\``).join(', '),
  ]),
)}
`;
