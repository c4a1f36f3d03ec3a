import { before } from '../tasks/before.ts';
import type { Effort } from '../tasks/effort.ts';
import measured from '../tasks/efforts.json' with { type: 'json' };
import measuredGuided from '../tasks/guided/guided.json' with { type: 'json' };
import type { Guided } from '../tasks/guided/measure-guided.ts';
import { tasks as everyday } from '../tasks/everyday/tasks.ts';
import type { Efforts, TaskName } from '../tasks/measure.ts';
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

const say = ({ clicks, keys, letters, seconds }: Effort) =>
  [`${clicks}`, `${keys}`, `${letters}`, `${Math.round(seconds)} s`] as const;

/** What was done by hand and what it took, beside what it took before. */
const byHand = (efforts: Efforts) =>
  markdownTable(
    ['Task', 'Clicks', 'Keys', 'Letters', 'Time', 'Before', 'How'],
    Object.entries(everyday).map(([name, { name: task, way }]) => {
      const then = before[name as TaskName];
      const [clicks, keys, , time] = then ? say(then) : [];
      return [
        task,
        ...say(efforts[name as TaskName]),
        then ? `${clicks} + ${keys}, ${time}` : '–',
        way,
      ];
    }),
  );

/** Silent reading of plain prose, in words a minute: the mean that Brysbaert found over 190 studies. */
const readingPace = 238;

/** How long the first case takes of somebody who is new: acts that are counted, and reading that is reckoned. */
function firstCase({ effort, wordsRead }: Guided): string {
  const { clicks, keys, letters, seconds } = effort;
  const minutes = (of: number) => (of / 60).toFixed(1);
  const reading = (wordsRead / readingPace) * 60;
  return `The first case of the practice book, from the mail to the closed case as the guide says it (\`test/tasks/guided\`): **${clicks} clicks,
${keys} keys and ${letters} letters, ${minutes(seconds)} minutes** by the same model, with the mouse, nothing known by heart. On the way stand some ${Math.round(wordsRead / 50) * 50} words that somebody new
reads: the guide at each step, the mail, each form that opens. At ${readingPace} words a minute (Brysbaert, Journal of Memory and Language
109, 2019) that is ${minutes(reading)} minutes, **together ${minutes(seconds + reading)} of the ten that Ombud speaks of**. The reading is an estimate and no person was timed: the model is
of a practised hand, and what is left of the ten minutes is for hesitating, for waiting and for looking at the letter, whose pages are
not counted.`;
}

/**
 * `docs/tasks.md`, as the code has it.
 *
 * @param efforts what the everyday tasks took; as last measured unless given
 * @param guided what the guided first case took; the same
 */
export const tasksDoc = (
  efforts: Efforts = measured,
  guided: Guided = measuredGuided,
): string => `# How much work a task takes

## By hand

Made by \`npm run tasks\`, which does each task in the real app through a pair of hands that counts every press
(\`test/tasks/hands.ts\`); the page counts them once more. Hands press nothing that is not in sight, and a task counts when
the book says that it is done. Each begins on Today, in a window of 1280 × 800, on a book of some hundred cases; a test fails
when one takes more than is told here.

_Clicks_ are presses of the mouse's button, a drag one of them. _Keys_ give a command or lead on; keys held at once are
counted each. _Letters_ are those of the person's own words, a name that is sought or a reason: as few as make sense. _Before_
are clicks + keys and time.

${byHand(efforts)}

_Time_ is that of a practised person by the keystroke-level model, without waiting for the app: Card, Moran and Newell, “The
keystroke-level model for user performance time with interactive systems”, Communications of the ACM 23(7), 1980, 396–410. A
key or letter takes 0.2 s (K), pointing 1.1 s (P), a click 0.2 s (2 B), a hand between keyboard and mouse 0.4 s (H), and
deciding on an act 1.35 s (M), here before every act, though practice joins some.

What it does not count: reading, thinking over what the law asks, and the words that a real case needs.

## The guided first case

${firstCase(guided)}

## With \`desk\`

Made from \`test/docs/tasks.ts\` by \`node test/docs/write.ts\`; a test carries out each task with the acts listed, from mail to closed, every
gate shut until it is met. One command of \`desk do\` is one act here; an array of them is one call, all or none.

${markdownTable(
  ['Task', 'Acts', 'Before', 'Which'],
  Object.values<Task>(tasks).map(({ task, before: then, acts }) => [
    task,
    String(acts.length),
    String(then),
    acts.map((act) => `\`${act}\``).join(', '),
  ]),
)}
`;
