import {
  decideLetterhead,
  type LetterheadChange,
} from '#domain/letter/letterhead/decide-letterhead.ts';
import { plainLetterhead } from '#domain/letter/letterhead/letterhead.ts';
import { composeLetterheadSample } from '#domain/letter/letterhead/letterhead-sample.ts';
import { ok, type Result } from '#domain/result.ts';
import type { Request, Response } from '#shared/contract/contract.ts';
import type { LetterheadView } from '#shared/contract/book/letterhead-contract.ts';
import type { Refusal } from '#shared/refusal.ts';
import { letterWords } from '#shared/words/letter-words.ts';
import { drawDocument } from './draw-document.ts';
import { logoOf } from '../../letters/logo-dots.ts';
import { registerAt } from '../../register/in-force.ts';
import { senderOf } from '../../register/sender.ts';
import { letterWriter } from './letter-writer.ts';
import { by, type Work } from '../work.ts';

/** The letterhead as it is, and what the record of processing says where it is silent. */
export function letterheadView(work: Work): LetterheadView {
  const { logo, ...facts } = work.book.settings.letterhead;
  const record = registerAt(work.registers, work.clock.today());
  const told = record.ok ? senderOf(record.value, plainLetterhead, '') : undefined;
  return {
    facts,
    logo: logo !== undefined,
    fromRecord: {
      address: told?.address.join('\n') ?? '',
      phone: told?.phone ?? '',
      dataProtectionOfficer: told?.dataProtectionOfficer ?? '',
    },
  };
}

/** Changes the letterhead of every letter from now on. Those that were issued stay as they are. */
export async function changeLetterhead(
  work: Work,
  wanted: Request<'letterhead:change'>,
): Promise<Response<'letterhead:change'>> {
  const logo = logoIn(wanted);
  if (!logo.ok) return logo;
  const change = { facts: wanted.facts, logo: logo.value };
  const written = await work.book.decideRules(
    ({ letterhead }) => decideLetterhead(letterhead, change),
    by(work),
  );
  return written.ok ? ok(letterheadView(work)) : written;
}

/** A letter to nobody under a letterhead that need not be complete yet. */
export async function previewLetterhead(
  work: Work,
  { language, facts, ...wanted }: Request<'letterhead:preview'>,
): Promise<Response<'letterhead:preview'>> {
  const logo = logoIn(wanted);
  if (!logo.ok) return logo;
  const before = work.book.settings.letterhead.logo;
  const shown = logo.value === 'keep' ? before : logo.value === 'remove' ? undefined : logo.value;
  const record = registerAt(work.registers, work.clock.today());
  if (!record.ok) return record;
  const letterhead = { ...facts, ...(shown && { logo: shown }) };
  const writer = letterWriter(work, record.value, language, letterhead);
  const told = { ...writer, date: work.clock.today() };
  const { handler } = work.book.settings;
  const drawn = await drawDocument(
    work,
    composeLetterheadSample(handler, told, letterWords[language]),
  );
  return drawn.ok ? ok({ pdf: drawn.value.pdf }) : drawn;
}

const logoIn = ({
  logo,
}: Pick<Request<'letterhead:change'>, 'logo'>): Result<LetterheadChange['logo'], Refusal> =>
  typeof logo === 'string' ? ok(logo) : logoOf(logo);
