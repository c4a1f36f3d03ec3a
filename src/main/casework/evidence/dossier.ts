import type { TFunction } from 'i18next';
import { type Case, statusOf } from '#domain/case/case.ts';
import type { Language } from '#domain/language.ts';
import type { RecordedEvent } from '#domain/case/event.ts';
import { grounds } from '#domain/case/ending/grounds.ts';
import type { Refused } from '#domain/case/ending/outcomes.ts';
import type { DueDate } from '#domain/deadline/due-date.ts';
import { heading, list, paragraph } from '#domain/letter/blocks.ts';
import type { Block, LetterDocument } from '#domain/letter/letter-document.ts';
import { alternativeText, readable, sourceText, stepText } from '#shared/words/deadline-text.ts';
import { timelineText } from '#shared/words/timeline-text.ts';
import { timelineEntry } from '../cases/timeline.ts';
import { masking, type Masking } from './masking.ts';

/** What a case record is made of. */
export interface DossierFacts {
  readonly subject: Case;
  readonly history: readonly RecordedEvent[];
  readonly due: DueDate;
  readonly names: 'kept' | 'masked';
  readonly reason: string;
  readonly language: Language;
  readonly head: Pick<LetterDocument, 'sender' | 'look' | 'date'>;
}

/** A case as people read it: facts, clock with its steps, letters, decisions with grounds, story. */
export function composeDossier(facts: DossierFacts, t: TFunction): LetterDocument {
  const { subject, names, reason, language, head } = facts;
  const mask = masking(names, facts.history, t);
  const w = wordsOf(t);
  return {
    language,
    title: w('title'),
    reference: subject.reference,
    ...head,
    addressee: [],
    blocks: [
      ...(names === 'masked' ? [paragraph(t('evidence.dossier.maskedText', { reason }))] : []),
      about(facts, mask, t),
      ...clock(facts, t),
      ...letters(subject, mask, t),
      ...decisions(facts, mask, t),
      ...story(facts, mask, t),
      heading(2, w('proof')),
      paragraph(w('proofText')),
    ],
  };
}

/** As people read it: in UTC, as the columns say, to the minute; where a clock runs by another, as its steps say it; a day as it is. */
const moment = (text: string): string =>
  readable(text.replace(/T(\d\d:\d\d):\d\d(?:\.\d{1,9})?Z$/, ' $1'));

/** The record's own words. */
const wordsOf = (t: TFunction) => (key: string) => t(`evidence.dossier.${key}`);

function about({ subject, due }: DossierFacts, mask: Masking, t: TFunction): Block {
  const { name, email } = subject.requester;
  const requester = [name, email].filter((part) => part !== '').join(', ');
  const entries = {
    reference: subject.reference,
    kind: t(`case.kinds.${subject.kind}`),
    status: t(`case.statuses.${statusOf(subject)}`),
    receivedAt: moment(subject.receivedAt),
    channel: t(`case.channels.${subject.channel}`),
    requester: mask.words(requester),
    handler: mask.words(subject.handler),
    due: moment(due.due),
  };
  return {
    type: 'facts',
    entries: Object.entries(entries).map(([term, value]) => ({
      term: t(`evidence.dossier.${term}`),
      value: value || t('evidence.dossier.none'),
    })),
  };
}

function clock({ due, language }: DossierFacts, t: TFunction): Block[] {
  const w = wordsOf(t);
  const others = due.alternatives.map((one) => alternativeText(one, language));
  return [
    heading(2, w('clock')),
    {
      type: 'table',
      caption: w('clockCaption'),
      columns: [w('date'), w('step'), w('source')],
      rows: due.steps.map((step) => [
        moment(step.date),
        stepText(step, language),
        sourceText(step.source, language),
      ]),
    },
    ...(others.length > 0 ? [paragraph(w('alternatives')), ...list(others)] : []),
  ];
}

function letters({ letters: issued }: Case, mask: Masking, t: TFunction): Block[] {
  const w = wordsOf(t);
  if (issued.length === 0) return [heading(2, w('letters')), paragraph(w('noLetters'))];
  return [
    heading(2, w('letters')),
    {
      type: 'table',
      caption: w('lettersCaption'),
      columns: ['issuedAt', 'letter', 'draftedBy', 'approvedBy', 'pages'].map(w),
      rows: issued.map((letter) => [
        moment(letter.issuedAt),
        `${t(`case.letters.${letter.kind}`)} (${letter.language})`,
        mask.words(letter.draftedBy ?? '') || w('none'),
        mask.words(letter.approvedBy ?? '') || w('none'),
        String(letter.pages),
      ]),
    },
  ];
}

/** What else is decided in a case, by its event: who is responsible, on a breach, on an objection, on a complaint. */
const decided: ReadonlySet<string> = new Set([
  'role-decided',
  'risk-assessed',
  'notification-decided',
  'authority-notified',
  'communication-decided',
  'objection-weighed',
  'complaint-found',
  'remedy-chosen',
  'remedy-carried-out',
  'fee-decided',
  'processing-restricted',
  'restriction-lifted',
]);

/** What happened as the case's story tells it. */
function told(happened: DossierFacts['history'][number], mask: Masking, t: TFunction) {
  const { at, type, facts } = timelineEntry(happened);
  return { at, text: timelineText(t, { type, facts: mask.facts(type, facts) }) };
}

function decisions({ subject, history }: DossierFacts, mask: Masking, t: TFunction): Block[] {
  const w = wordsOf(t);
  const grounded = ({ ground, reasons }: Refused) =>
    `${t(`workflow.grounds.${ground}`)} (${grounds[ground].article}): ${mask.words(reasons)}`;
  const extended = subject.clock.flatMap((event) =>
    event.type === 'extended'
      ? [
          {
            at: event.at,
            text: t('timeline.period-extended', { reason: mask.words(event.reason) }),
          },
        ]
      : [],
  );
  const ended = subject.state === 'closed' ? endingOf(subject, mask, t) : [];
  const taken = history
    .filter(({ event }) => decided.has(event.type))
    .map((one) => told(one, mask, t));
  const items = [
    ...[...taken, ...extended]
      .toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at))
      .map(({ at, text }) => `${moment(at)}: ${text}`),
    ...(subject.refusal?.grounds ?? []).map(grounded),
    ...ended,
  ];
  return [
    heading(2, w('decisions')),
    ...(items.length > 0 ? list(items) : [paragraph(w('noDecisions'))]),
  ];
}

function endingOf(
  { ending, closedAt }: Extract<Case, { state: 'closed' }>,
  mask: Masking,
  t: TFunction,
): string[] {
  const outcome = t(`case.outcomes.${ending.outcome}`);
  const note = mask.words(ending.note);
  return [
    `${moment(closedAt)}: ${t('evidence.dossier.outcome')}: ${outcome}${note && `. ${note}`}`,
  ];
}

function story({ history }: DossierFacts, mask: Masking, t: TFunction): Block[] {
  const w = wordsOf(t);
  return [
    heading(2, w('story')),
    {
      type: 'table',
      caption: w('storyCaption'),
      columns: ['when', 'who', 'what'].map(w),
      rows: history.map((happened) => {
        const { at, text } = told(happened, mask, t);
        return [moment(at), mask.officer(happened), text];
      }),
    },
  ];
}
