import type { Language } from '#domain/language.ts';
import { type LetterKind, letterKinds } from '#domain/case/letters/letter-kinds.ts';
import { namesOf } from '#domain/letter/material/material-names.ts';
import {
  decideReset,
  decideTemplate,
  type TemplateRefusal,
} from '#domain/letter/template/decide-template.ts';
import { versionsOf } from '#domain/letter/template/template-version.ts';
import type { BookEvent } from '#domain/book/event.ts';
import type { BookSettings } from '#domain/book/settings.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { Request, Response } from '#shared/contract/contract.ts';
import type { TemplateView } from '#shared/contract/cases/letters-contract.ts';
import type { Refusal } from '#shared/refusal.ts';
import { checkTemplate } from '../../letters/template/check-template.ts';
import { currentTemplate } from '../../letters/template/current-template.ts';
import { originalKey } from '../../letters/template/load-originals.ts';
import { by, type Work } from '../work.ts';
import { sampleTexts } from './sample-texts.ts';

type Which = Request<'templates:show'>;

const languages: readonly Language[] = ['sv', 'en'];

/** Every letter in both languages, with the version in use; 0 is the text that ships. */
export const listTemplates = ({ book }: Work): Response<'templates:list'> =>
  ok(
    letterKinds.flatMap((kind) =>
      languages.map((language) => {
        const last = versionsOf(book.settings.templates, kind, language).at(-1);
        const own = last?.text === undefined ? undefined : last;
        return { kind, language, number: own?.number ?? 0, at: own?.at ?? '' };
      }),
    ),
  );

/** One letter's text, its history, newest first, and the names it can use. */
export function showTemplate(work: Work, { kind, language }: Which): TemplateView {
  const original = originalOf(work, kind, language);
  const versions = versionsOf(work.book.settings.templates, kind, language);
  const { facts, parts, requires } = namesOf(kind);
  const sample = sampleTexts(work, kind, language);
  const named = (names: readonly string[], type: 'fact' | 'part') =>
    names.map((name) => ({ name, required: requires.includes(name), sample: sample(name, type) }));
  const first = { number: 0, text: original, by: '', reason: '', at: '', reset: false };
  return {
    text: currentTemplate(work.originals, work.book.settings, kind, language).text,
    original,
    versions: [
      first,
      ...versions.map(({ number, text, by: who, reason, at }) => ({
        number,
        text: text ?? original,
        by: who,
        reason,
        at,
        reset: text === undefined,
      })),
    ].toReversed(),
    facts: named(facts, 'fact'),
    parts: named(parts, 'part'),
  };
}

/** Puts another text in use, if it can be used: every version is kept. */
export async function changeTemplate(
  work: Work,
  change: Request<'templates:change'>,
): Promise<Response<'templates:change'>> {
  const [problem] = checkTemplate(change.kind, change.text);
  if (problem) return refuse({ code: 'template-unusable', line: problem.line });
  const original = originalOf(work, change.kind, change.language);
  return write(work, change, ({ templates, handler }) =>
    decideTemplate(templates, original, handler, change),
  );
}

/** Puts the text that ships in use again. */
export const resetTemplate = (
  work: Work,
  reset: Request<'templates:reset'>,
): Promise<Response<'templates:reset'>> =>
  write(work, reset, ({ templates, handler }) => decideReset(templates, handler, reset));

async function write(
  work: Work,
  which: Which,
  decide: (settings: BookSettings) => Result<BookEvent, TemplateRefusal>,
): Promise<Result<TemplateView, Refusal>> {
  const written = await work.book.decideRules(decide, by(work));
  return written.ok ? ok(showTemplate(work, which)) : written;
}

function originalOf({ originals }: Work, kind: LetterKind, language: Language): string {
  const text = originals.get(originalKey(kind, language));
  if (text === undefined) throw new Error(`No template ${kind}.${language}`);
  return text;
}
