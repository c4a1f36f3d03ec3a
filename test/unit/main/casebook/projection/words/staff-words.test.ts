import { expect, it } from 'vitest';
import { decideAll } from '#main/casebook/acts/decide-all.ts';
import shapes from '#main/casebook/events/event-shapes.json' with { type: 'json' };
import { inWords, staffWords } from '#main/casebook/projection/words/staff-words.ts';
import { makeDecision, makeOpenCase } from '../../../../../factories/cases/case.ts';

/** Texts in events of a case that are no words of staff, or that a search looks at by themselves. */
const others = [
  'address earlierReference email handler notes reference subject summary',
  'answerBy at date from until',
  'blob blobs chosen code content id line mediaType own rule sha256',
  'approvedBy draftedBy owner',
  'registerVersion replaces templateVersion topic',
  // What columns of collected data are, and what of them is masked: the requester's own data.
  'category column columns en internal purposes recipients sourceColumn sources sv values words',
].flatMap((line) => line.split(' '));

interface Shape {
  readonly $ref?: string;
  readonly type?: unknown;
  readonly const?: unknown;
  readonly enum?: unknown;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly items?: Shape | readonly Shape[];
  readonly anyOf?: readonly Shape[];
  readonly allOf?: readonly Shape[];
  readonly additionalProperties?: Shape | boolean;
}

const defs = shapes.$defs as unknown as Readonly<Record<string, Shape>>;

/** The names under which a shape has a text that is none of a few codes. */
function textsOf(shape: Shape, name = ''): string[] {
  if (shape.$ref !== undefined) {
    const found = defs[shape.$ref.replace('#/$defs/', '')];
    if (!found) throw new Error(`No such shape: ${shape.$ref}`);
    return textsOf(found, name);
  }
  const { properties = {}, items = [], anyOf = [], allOf = [], additionalProperties: any } = shape;
  const isText = shape.type === 'string' && shape.const === undefined && !shape.enum;
  return [
    ...(isText ? [name] : []),
    ...Object.entries(properties).flatMap(([own, of]) => textsOf(of, own)),
    ...[items, anyOf, allOf].flat().flatMap((of) => textsOf(of, name)),
    ...(typeof any === 'object' ? textsOf(any, name) : []),
  ];
}

it('every text that an event of a case may have is searched as words of staff, or known to be none', () => {
  const events = Object.entries(shapes.events as unknown as Readonly<Record<string, Shape[]>>);
  // Those of the book itself stand behind those of a case. What staff answer for a letter stands in the letter.
  const ofBook = events.findIndex(([type]) => type === 'tail-lost');
  const ofCases = events.slice(0, ofBook).filter(([type]) => type !== 'letter-facts-given');
  const texts = new Set(ofCases.flatMap(([, shape]) => shape.flatMap((of) => textsOf(of))));
  const named = [...texts].filter((name) => !/[a-z](At|On|Id)$/.test(name));
  expect(named.length).toBeGreaterThan(60);
  expect(named.filter((name) => !inWords.has(name) && !others.includes(name))).toEqual([]);
  // A case has it under another name than its event: who was appointed to speak with the one who complains.
  const unmet = [...inWords, ...others].filter((name) => !texts.has(name));
  expect(unmet).toEqual(['representative']);
});

it('is found by how a decision was looked at again, who stands for the person, and where marketing stopped', () => {
  const review = {
    by: 'kreditchefen',
    viewHeard: true,
    result: 'upheld',
    reasons: 'inkomsten',
  } as const;
  const wordsOf = (...commands: Parameters<typeof decideAll>[2]) => {
    const decided = decideAll('c', undefined, commands, makeDecision());
    if (!decided.ok) throw new Error(decided.error.code);
    return staffWords(decided.value.subject);
  };
  expect(
    wordsOf(makeOpenCase({ kind: 'automated-decision' }), { type: 'review-decision', review }),
  ).toEqual(expect.arrayContaining(['kreditchefen', 'inkomsten']));
  expect(
    wordsOf(makeOpenCase({ kind: 'marketing-objection' }), {
      type: 'stop-marketing',
      systems: 'nyhetsbrevet',
    }),
  ).toContain('nyhetsbrevet');
  expect(
    wordsOf(makeOpenCase(), {
      type: 'name-representative',
      name: 'Robin Exempel',
      email: 'robin@example.org',
      relation: 'förälder',
    }),
  ).toEqual(expect.arrayContaining(['Robin Exempel', 'förälder']));
});
