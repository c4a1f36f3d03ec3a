import type { Page } from 'playwright';
import type { LetterKind } from '#domain/case/letters/letter-kinds.ts';
import type { CaseKind } from '#domain/case/kind.ts';
import type { Language } from '#domain/language.ts';
import { type QuestionName, questions } from '#domain/letter/answers/questions.ts';
import { letterSpecs } from '#domain/letter/letter-specs.ts';
import { controllerWorkflows } from '#domain/workflow/workflows.ts';
import type { Request } from '#shared/contract/contract.ts';
import type { Random } from '#main/sample/random.ts';
import { workThrough } from '../../factories/cases/work-through.ts';
import { answered } from '../../faults/apps/in-window.ts';

type Executed = Request<'cases:execute'>['command'];

/** A letter of a case, both made up. */
export interface Written {
  readonly reference: string;
  readonly kind: LetterKind;
  readonly language: Language;
}

/** What people type and paste, the worst of it too. */
const typed = [
  'Vi svarar så snart vi kan, senast om en vecka.',
  'Affären gäller ﬁl, “citat”, —tankstreck— och 5 % av\u00a01\u00a0000 kr.',
  'نص عربي مع 123 وكلمة English في السطر نفسه',
  'שלום, הבקשה שלך התקבלה (סעיף 15).',
  'é å ö i\u0323 z̈a̋lgo och 👩‍👩‍👧‍👦 🇸🇪 👍🏽',
  'rad\u2028skiljare\u2029och\u0085mer\u000bdärtill\fsist',
  'ett\u0000noll, ett\ud800halvt, ett halvt\udc00 och ett \ufffe',
  '{{ name }} {% if is_free %}gratis{% endif %} <b>fet</b> &amp; # rubrik',
  '- punkt\n1. nummer\nterm :: värde\n## Rubrik',
  `${'Längstaordsomfinns'.repeat(12)} ett mjukt\u00adbinde\u00adstreck`,
  'rad ett\r\nrad två\rrad tre\n\n\nrad fyra\t\tslut',
] as const;

const later = (days: number) => Temporal.Now.plainDateISO().add({ days }).toString();

function answerTo(name: QuestionName, random: Random): string {
  const question = questions[name];
  if (question.form === 'choice') return question.options[0];
  if (question.form === 'date') {
    return later('tense' in question && question.tense !== 'fact' ? random.between(5, 40) : 0);
  }
  return `Här: ${random.pick(typed)} ${random.pick(typed)}`;
}

/** What only a file, another case or the end of the work could give. */
const notHere: readonly string[] = [
  'close',
  'issue-letter',
  'ask-area',
  'receive-area',
  'collect-data',
  'assess-portability',
  'attach-file',
  'link-case',
];

/** The facts of a worked case, by the real clock. */
const workOf = (kind: CaseKind): readonly Executed[] =>
  workThrough[kind]
    .filter(({ type }) => !notHere.includes(type))
    .map((command) => {
      const dated = { ...command } as Executed;
      if (dated.type === 'choose-remedy') return { ...dated, followUpOn: later(7) };
      if (dated.type === 'describe-inquiry') return { ...dated, answerBy: later(7) };
      return dated;
    });

/** A case that came in a little while ago. */
export async function logged(
  page: Page,
  change: Partial<Request<'cases:log'>> = {},
): Promise<string> {
  const { reference } = await answered(page, 'cases:log', {
    kind: 'access',
    language: 'sv',
    channel: 'letter',
    receivedAt: Temporal.Now.instant().subtract({ hours: 20 }).toString(),
    requester: {
      name: 'Exempla Provsson',
      email: 'exempla@example.com',
      address: 'Provgatan 1\n123 45 Provstad',
    },
    subject: 'Prov',
    text: 'Hej!',
    ...change,
  });
  return reference;
}

/** Makes a case up, works it, and answers what one of its letters asks, by the window's bridge. */
export async function writeLetter(page: Page, random: Random): Promise<Written> {
  const language = random.pick<['sv', 'en']>(['sv', 'en']);
  const caseKind = random.pick(Object.keys(workThrough) as [CaseKind, ...CaseKind[]]);
  const kind = random.pick(controllerWorkflows[caseKind].letters as [LetterKind, ...LetterKind[]]);
  const name = random.pick(['Exempla Provsson', 'Åsa “Ö” فاطمة', `${'Långa'.repeat(60)} Namn`]);
  const requester = { name, email: 'exempla@example.com', address: '' };
  const text = random.pick(typed);
  const reference = await logged(page, { kind: caseKind, language, requester, text });
  for (const command of workOf(caseKind))
    await answered(page, 'cases:execute', { reference, command });
  const facts = Object.fromEntries(
    letterSpecs[kind].questions
      .filter(({ optional }) => !optional || random.chance(0.5))
      .map(({ name: asked }) => [asked, answerTo(asked, random)]),
  );
  if (Object.keys(facts).length > 0) {
    const command = { type: 'give-letter-facts', language, facts } as const;
    await answered(page, 'cases:execute', { reference, command });
  }
  return { reference, kind, language };
}
