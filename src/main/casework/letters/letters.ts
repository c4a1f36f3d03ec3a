import type { Case } from '#domain/case/case.ts';
import type { CaseCommand } from '#domain/case/command.ts';
import { refuseLetter } from '#domain/case/letters/decide.ts';
import { draftOf } from '#domain/case/drafting/facts.ts';
import type { Finding } from '#domain/letter/pre-send/finding.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { Request, Response } from '#shared/contract/contract.ts';
import type { Refusal } from '#shared/refusal.ts';
import type { Pacing } from '../../jobs/pacing.ts';
import { copyFiles } from '../../letters/copies/copy-files.ts';
import { drawDocument } from './draw-document.ts';
import { asWritten } from './as-written.ts';
import { composeLetter, type Composed, takesData } from './compose-letter.ts';
import { write } from '../cases/execute.ts';
import { sha256 } from '../../vault/sealing/sha256.ts';
import { keepDocument } from '../documents/keep-document.ts';
import { contentOn } from './letter-content.ts';
import { proveLetter } from './prove-letter.ts';
import { refuseUnready } from './refuse-unready.ts';
import { findingsIn, prepareLetter } from './prepare-letter.ts';
import { findCase, type Work } from '../work.ts';

type Named = Request<'letters:prepare'>;
type Previewed = Omit<Request<'letters:preview'>, 'job'>;
type Wanted = Omit<Request<'letters:issue'>, 'job'>;

/**
 * The letter as it would be issued now, with a gap where an answer is missing, and what the requester could complain of
 * in it. Answers that are being written are taken as given; nothing is kept.
 */
export async function previewLetter(
  work: Work,
  wanted: Previewed,
  pacing: Pacing = {},
): Promise<Response<'letters:preview'>> {
  const composed = await compose(work, wanted, wanted.answers);
  if (!composed.ok) return composed;
  const { kind, language } = wanted;
  const date = work.clock.today();
  const findings = await findingsIn(work, composed.value, { kind, language, date });
  if (!findings.ok) return findings;
  const drawn = await draw(work, composed.value, pacing);
  if (!drawn.ok) return drawn;
  const { pdf, pages, signs } = drawn.value;
  const missing = [...composed.value.missing];
  return ok({
    pdf,
    sha256: sha256(pdf).toString('hex'),
    pages,
    signs,
    fileName: fileNameOf(wanted),
    missing,
    findings: findings.value,
  });
}

/**
 * Draws the letter once more, keeps it sealed with its hash, and says so in the case. Where somebody has looked at it
 * (`shown`), exactly that goes out or nothing.
 */
export async function issueLetter(
  work: Work,
  wanted: Wanted,
  pacing: Pacing = {},
): Promise<Response<'letters:issue'>> {
  const composed = await compose(work, wanted);
  if (!composed.ok) return composed;
  const { subject, missing } = composed.value;
  const { kind, language } = wanted;
  // The gate is asked before anything else: what may not leave need not be made ready to.
  const shut = refuseLetter(subject, kind, standingOf(work, subject));
  if (shut) return shut;
  if (missing.length > 0) return refuse({ code: 'facts-missing', names: missing.join(', ') });
  const ready = takesData(kind) ? await refuseUnready(work, subject) : ok(undefined);
  if (!ready.ok) return ready;
  const findings = await explained(work, composed.value, wanted);
  if (!findings.ok) return findings;
  const content = await approvedContent(work, subject, wanted);
  if (!content.ok) return content;
  const fileName = fileNameOf(wanted);
  const drawn = await draw(work, composed.value, pacing);
  if (!drawn.ok) return drawn;
  const { pdf, pages, signs } = drawn.value;
  if (wanted.shown !== undefined && wanted.shown !== sha256(pdf).toString('hex'))
    return refuse({ code: 'letter-otherwise' });
  const proof = await proveLetter(
    work,
    subject,
    { ...composed.value, ...drawn.value, fileName },
    pacing,
  );
  if (!proof.ok) return proof;
  const kept = await keepDocument(work, subject.id, pdf, {
    name: fileName,
    mediaType: 'application/pdf',
  });
  if (!kept.ok) return kept;
  const { registerVersion, templateVersion } = composed.value;
  const { document: file } = kept.value;
  const { reason } = wanted;
  const command: CaseCommand = {
    type: 'issue-letter',
    kind,
    language,
    document: file,
    pages,
    registerVersion,
    templateVersion,
    ...(findings.value.length > 0 ? { findings: findings.value } : {}),
    ...(reason === undefined ? {} : { reason }),
    ...toldBy(composed.value, kind),
    ...(content.value === '' ? {} : { content: content.value }),
  };
  const written = await write(work, subject.id, [command], subject);
  if (!written.ok) return written;
  const earlier = subject.letters.filter((one) => one.kind === kind && one.language === language);
  return ok({ document: file, pages, signs, version: earlier.length + 1 });
}

/** Puts a letter forward as it stands, to be approved by somebody else. */
export async function draftLetter(
  work: Work,
  wanted: Request<'letters:draft'>,
): Promise<Response<'letters:draft'>> {
  const composed = await compose(work, wanted);
  if (!composed.ok) return composed;
  const { subject, missing } = composed.value;
  if (missing.length > 0) return refuse({ code: 'facts-missing', names: missing.join(', ') });
  const { kind, language } = wanted;
  const date = work.clock.today();
  const content = await contentOn(work, subject, { kind, language, date });
  if (!content.ok) return content;
  const draft = { type: 'draft-letter', kind, language, content: content.value, date } as const;
  const written = await write(work, subject.id, [draft]);
  return written.ok ? prepareLetter(work, wanted) : written;
}

/** What a letter does to the case by what it tells: it extends the period, or says when a restriction ends and why. */
function toldBy({ context }: Composed, kind: Wanted['kind']) {
  const {
    extension_reason: because = '',
    lifted_on: liftsOn = '',
    lifting_reason: reason = '',
  } = context.facts.answers;
  if (kind === 'extension') return { extends: because };
  return kind === 'restriction-lifting' ? { told: { liftsOn, reason } } : {};
}

/** The clock that says whether a letter may leave now. */
const standingOf = ({ clock, now }: Work, subject: Case) => ({
  at: now(),
  zone: clock.placeOf(subject).zone,
  dueOf: (one: Case) => clock.dueOf(one).due,
});

/** Every finding with why the letter is sent all the same; refused where one has no reason, or none can be given. */
async function explained(
  work: Work,
  composed: Composed,
  { kind, language, reasons = {} }: Wanted,
): Promise<Result<{ code: string; reason: string }[], Refusal>> {
  const date = work.clock.today();
  const found = await findingsIn(work, composed, { kind, language, date });
  if (!found.ok) return found;
  const denied = found.value.filter(({ severity }) => severity === 'contradiction');
  if (denied.length > 0) {
    return refuse({ code: 'letter-contradicted', codes: codesOf(denied), findings: denied });
  }
  const open = found.value.filter(({ code }) => !reasons[code]?.trim());
  if (open.length > 0) {
    return refuse({ code: 'findings-open', codes: codesOf(open), findings: open });
  }
  return ok(found.value.map(({ code }) => ({ code, reason: reasons[code] ?? '' })));
}

const codesOf = (findings: readonly Finding[]) => findings.map(({ code }) => code).join(', ');

/** What the draft said, if the letter still says it; '' where nothing was put forward. */
async function approvedContent(
  work: Work,
  subject: Case,
  { kind, language }: Wanted,
): Promise<Result<string, Refusal>> {
  const draft = draftOf(subject.drafts, kind, language);
  return draft ? contentOn(work, subject, { kind, language, date: draft.date }) : ok('');
}

/** A summary carries its machine-readable copy inside it. */
const draw = (work: Work, { document, copy }: Composed, pacing: Pacing) =>
  drawDocument(work, document, { ...pacing, attachments: copy ? copyFiles(copy) : [] });

async function compose(
  work: Work,
  { reference, kind, language }: Named,
  written: Readonly<Record<string, string>> = {},
): Promise<Result<Composed & { readonly subject: Case }, Refusal>> {
  const found = await findCase(work, reference);
  if (!found.ok) return found;
  const subject = asWritten(work, found.value, language, written);
  if (!subject.ok) return subject;
  const date = work.clock.today();
  const composed = await composeLetter(work, subject.value, { kind, language, date });
  return composed.ok ? ok({ ...composed.value, subject: subject.value }) : composed;
}

/** The reference and the kind of letter: a file name says nothing about a person. */
const fileNameOf = ({ reference, kind, language }: Named): string =>
  `${reference}-${kind}-${language}.pdf`;
