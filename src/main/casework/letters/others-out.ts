import { setImmediate as breath } from 'node:timers/promises';
import type { Case } from '#domain/case/case.ts';
import { flagsInText, type Looking } from '#domain/disclosure/flags/flags-in-text.ts';
import { ownOf } from '#domain/disclosure/flags/own.ts';
import { outgoingNames } from '#domain/disclosure/names/outgoing-name.ts';
import { shownFileNames } from '#domain/disclosure/names/shown-name.ts';
import { textsOf } from '#domain/disclosure/proof/meant.ts';
import { lookElsewhere } from '#domain/disclosure/proof/elsewhere.ts';
import { secretsOf } from '#domain/disclosure/proof/secrets.ts';
import { rowsOfOthers } from '#domain/disclosure/rows-of-others.ts';
import { type Answers, isQuestion, questions } from '#domain/letter/answers/questions.ts';
import type { OthersOut } from '#domain/letter/pre-send/others-out.ts';
import { ok, type Result } from '#domain/result.ts';
import type { Refusal } from '#shared/refusal.ts';
import { disclosureWords } from '#shared/words/disclosure-words.ts';
import { outgoingData } from '../collected/outgoing-data.ts';
import { reviewCollected, type Reviewed } from '../review/review.ts';
import type { Work } from '../work.ts';
import type { Composed } from './compose-letter.ts';

/** Answers whose whole point is to name somebody. */
const naming = new Set([
  'representative',
  'contact_person',
  'controller_name',
  'controller_contact',
  'channel',
  'recipients_told',
  'direct',
]);
/** Rows gone through before everyone else has a turn. */
const stretch = 1_000;

/** What of somebody else's would go out with a letter beyond the flags of single values; `summary` carries the data. */
export async function othersOut(
  work: Work,
  composed: Composed,
  summary: boolean,
): Promise<Result<OthersOut, Refusal>> {
  const { subject, facts } = composed.context;
  const reviewed = await reviewCollected(work, subject);
  if (!reviewed.ok) return reviewed;
  const elsewhere = await standElsewhere(work, subject, composed, reviewed.value.looking);
  if (!elsewhere.ok) return elsewhere;
  return ok({
    rows: summary ? strangeRows(reviewed.value, subject) : [],
    elsewhere: elsewhere.value,
    words: [
      ...wordsOnOthers(facts.answers, subject, composed, reviewed.value.looking),
      ...(facts.withheld.some(({ words }) => tellsOfOthers(words, reviewed.value.looking))
        ? ['grounds']
        : []),
    ],
  });
}

function strangeRows({ tables }: Reviewed, { disclosure, requester }: Case): OthersOut['rows'] {
  const known = { own: [requester.email, ...disclosure.own], name: requester.name };
  return tables.flatMap(({ held }) => {
    const rows = rowsOfOthers(held, disclosure, known);
    return rows > 0 ? { table: held.name, rows } : [];
  });
}

async function standElsewhere(
  work: Work,
  subject: Case,
  { document, context: { facts } }: Composed,
  looking: Looking,
): Promise<Result<OthersOut['elsewhere'], Refusal>> {
  const { disclosure, collections } = subject;
  if (disclosure.redactions.length === 0) return ok({ texts: 0, where: [] });
  const data = await outgoingData(work, subject, document.language);
  if (!data.ok) return data;
  const names = outgoingNames(collections, data.value.held, disclosure.leftOut);
  const look = lookElsewhere(secretsOf(data.value.held, disclosure, names), looking);
  const [texts, where] = [new Set<string>(), new Set<string>()];
  const see = (kept: string, place: () => string) => {
    const met = look(kept);
    for (const text of met) texts.add(text);
    if (met.length > 0) where.add(place());
  };
  for (const named of names) {
    const shown = shownFileNames(named, disclosure.redactions, disclosureWords[document.language]);
    for (const { of, at, text } of named.names) {
      const kept = shown(of, text, at);
      see(kept, () => kept);
    }
  }
  for (const { name, columns, rows } of facts.tables) {
    for (const [index, row] of rows.entries()) {
      for (const [column, cell] of row.entries()) {
        see(cell, () => `${name}, ${columns[column] ?? ''}, ${index + 1}`);
      }
      if (index % stretch === stretch - 1) await breath();
    }
  }
  // They may be a file inside the letter, and no part of its pages.
  for (const { subject: about, text, attachments } of facts.messages) {
    for (const kept of [about, text, attachments]) see(kept, () => about);
  }
  let heading = document.title;
  for (const block of document.blocks) {
    if (block.type === 'heading') heading = block.text;
    if (block.type === 'table') continue;
    for (const text of textsOf(block)) see(text, () => heading);
  }
  return ok({ texts: texts.size, where: [...where] });
}

/** The answers in which staff have written what looks like somebody else; who writes and signs the letter is nobody else. */
function wordsOnOthers(
  answers: Answers,
  subject: Case,
  { context: { facts } }: Composed,
  looking: Looking,
): string[] {
  const { sender } = facts;
  const ours = ownOf([
    sender.name,
    sender.email,
    sender.phone,
    sender.signature.name,
    subject.handler,
  ]);
  const own = {
    ...looking.own,
    emails: new Set([...looking.own.emails, ...ours.emails]),
    numbers: new Set([...looking.own.numbers, ...ours.numbers]),
    words: new Set([...looking.own.words, ...ours.words]),
  };
  return Object.entries(answers).flatMap(([name, text]) => {
    const typed = isQuestion(name) && ['line', 'text', 'lines'].includes(questions[name].form);
    return typed && !naming.has(name) && tellsOfOthers(text, { ...looking, own }) ? name : [];
  });
}

/** E-mail addresses and telephone numbers in a letter's own words are those of whom to turn to. */
const tellsOfOthers = (text: string, looking: Looking): boolean =>
  flagsInText(text, looking).some(({ kind }) =>
    ['name', 'personal-number', 'password', 'secret'].includes(kind),
  );
