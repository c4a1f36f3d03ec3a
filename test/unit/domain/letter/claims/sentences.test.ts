import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Case } from '#domain/case/case.ts';
import { decide } from '#domain/case/decide.ts';
import { evolve } from '#domain/case/evolve.ts';
import type { LetterKind } from '#domain/case/letters/letter-kinds.ts';
import { answersIn } from '#domain/letter/answers/answers-in.ts';
import { lettersFor } from '#domain/letter/letters-for.ts';
import { preSendCheck } from '#domain/letter/pre-send/pre-send-check.ts';
import { letterWords } from '#shared/words/letter-words.ts';
import { anyCommand } from '../../../../factories/cases/any-command.ts';
import { makeCase, makeDecision } from '../../../../factories/cases/case.ts';
import { answersWith } from '../../../../factories/cases/letter-answers.ts';
import { letterIn, makeFacts, textOf, record } from '../../../../factories/cases/letter.ts';

const has = ({ measures }: Case, done: string) => measures.some((one) => one.done === done);
const listed = ({ recipients }: Case) =>
  recipients.state === 'listed' && recipients.notices.length > 0;
const remedied = ({ complaint }: Case) => complaint.remedy?.state === 'carried-out';

/** What letters say in their fixed words, and what of the case must be so for it to be true. */
const sentences: readonly [says: RegExp, holds: (subject: Case, kind: LetterKind) => boolean][] = [
  [
    /kostar dig ingenting\.|costs you nothing\./,
    ({ fee }, kind) => fee === undefined || kind === 'fee-notice',
  ],
  [
    /^Vi har raderat dina uppgifter$|^We have erased your data$/m,
    (subject) => !has(subject, 'kept'),
  ],
  [
    /^Vi har rättat dina uppgifter$|^We have corrected your data$/m,
    (subject) => !has(subject, 'kept'),
  ],
  [
    /Vi gör inte det du begär|We will not do what you ask/,
    (subject) => !has(subject, 'erased') && !has(subject, 'corrected'),
  ],
  [
    /tvingande skäl|compelling grounds that override/,
    ({ weighing }) =>
      weighing?.result !== 'stopped' &&
      !(weighing?.result === 'continues' && weighing.ground === 'legal-claims'),
  ],
  [
    /rättsliga anspråk, och fortsätter|legal claims, and we therefore/,
    ({ weighing }) => weighing?.result === 'continues' && weighing.ground === 'legal-claims',
  ],
  [
    /^Beslutet ändras\.$|^The decision is changed\.$/m,
    ({ review }) => review === undefined || review.result === 'changed',
  ],
  [
    /De som berörs underrättades|Those affected were told/,
    ({ breach }) => breach.informed !== undefined,
  ],
  [
    /De som berörs underrättas inte|Those affected are not told/,
    ({ breach }) => breach.informed === undefined && breach.communication?.inform !== true,
  ],
  [
    /^Mer om incidenten|^Supplement to a notified/m,
    ({ breach }) => breach.notification !== undefined,
  ],
  [/ska vara klart senast|is to be done by/, (subject) => !remedied(subject)],
  [
    /ändrar ingenting med anledning av klagomålet|change nothing because of the complaint/,
    ({ complaint }) => complaint.remedy === undefined,
  ],
  [
    /inte lämnat de här uppgifterna till|not disclosed these data to/,
    (subject) => !listed(subject),
  ],
  [
    /förlänger svarstiden enligt artikel 12\.3|extend the period under Article 12\(3\)/,
    ({ kind }) => kind !== 'complaint' && kind !== 'marketing-objection',
  ],
  [
    /skulle behöva mer tid|Should we need more time|säkra på att det är du, hör|sure that it is you, we will/,
    ({ kind }) => !['marketing-objection', 'complaint', 'question', 'breach'].includes(kind),
  ],
  [
    /som regel senast en månad|as a rule within one month/,
    ({ kind }) => kind !== 'complaint' && kind !== 'question',
  ],
  [/får vårt svar|have our answer/, ({ role }) => role.is !== 'processor'],
];

const letters = (subject: Case) =>
  lettersFor(subject).flatMap((kind) =>
    (['sv', 'en'] as const).map((language) => ({ kind, language })),
  );

/** The letter as staff would issue it, or nothing where the check denies it. */
function issuable(
  subject: Case,
  kind: LetterKind,
  language: 'sv' | 'en',
  choices: Record<string, string>,
) {
  const known = answersIn(subject, { words: letterWords[language], zone: 'Europe/Stockholm' });
  const answers = { ...answersWith(language), ...known, ...choices };
  const facts = makeFacts({ answers }, subject, language);
  const found = preSendCheck({
    kind,
    language,
    subject,
    concerned: { ...record, recipients: [] },
    register: record,
    facts,
    unreviewed: 0,
    parts: [],
    placed: [],
    others: { rows: [], elsewhere: { texts: 0, where: [] }, words: [] },
  });
  if (found.some(({ severity }) => severity === 'contradiction')) return undefined;
  return textOf(letterIn(kind, language, { answers }, subject));
}

test('no letter that can be issued says what the facts of its case deny, in any reachable case', () => {
  const choices = fc.record(
    {
      objection_outcome: fc.constantFrom('upheld', 'overridden'),
      review_outcome: fc.constantFrom('changed', 'upheld'),
      recipients_outcome: fc.constantFrom('told', 'none', 'impossible'),
      extent: fc.constantFrom('full', 'partial', 'unfounded'),
      persons_told: fc.constantFrom('told', 'will-be-told', 'not-told'),
      notice_type: fc.constantFrom('complete', 'first', 'supplement'),
      complaint_outcome: fc.constantFrom('upheld', 'partly', 'not-upheld'),
      kept: fc.constantFrom('', 'Fakturor'),
      not_corrected: fc.constantFrom('', 'Fakturan'),
      remedy_by: fc.constantFrom('', '2026-11-20'),
    },
    { requiredKeys: [] },
  );
  let said = 0;
  fc.assert(
    fc.property(fc.array(anyCommand, { maxLength: 25 }), choices, (run, chosen) => {
      const { at } = makeDecision();
      let subject = makeCase();
      for (const command of run) {
        const decided = decide(subject, command, makeDecision());
        for (const event of decided.ok ? decided.value : [])
          subject = evolve('c', subject, event, at);
      }
      for (const { kind, language } of letters(subject)) {
        const text = issuable(subject, kind, language, chosen);
        if (text === undefined) continue;
        for (const [says, holds] of sentences) {
          if (!says.test(text)) continue;
          said += 1;
          expect.soft(holds(subject, kind), `${kind} ${language}: ${says}`).toBe(true);
        }
      }
    }),
    { numRuns: 150 },
  );
  expect(said).toBeGreaterThan(100);
});
