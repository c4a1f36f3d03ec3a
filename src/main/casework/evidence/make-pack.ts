import type { Case } from '#domain/case/case.ts';
import { wordless } from '#domain/case/wordless.ts';
import { writtenBy } from '#domain/letter/sections/letter-head.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import { most, tooLarge, writeContainer, type PackFile } from '#evidence/container.ts';
import {
  manifestName,
  registerName,
  signatureName,
  verifierName,
  type Manifest,
} from '#evidence/manifest.ts';
import { sha256 } from '#main/vault/sealing/sha256.ts';
import type { PackTooMuch } from '#shared/evidence-fault.ts';
import type { Refusal } from '#shared/refusal.ts';
import type { Pacing } from '../../jobs/pacing.ts';
import { registerAt } from '../../register/in-force.ts';
import { casesAsCsv } from '../case-register/as-csv.ts';
import type { Entry } from '../case-register/entry.ts';
import { caseEntryOf } from '../lists/export-cases.ts';
import { letterWriter } from '../letters/letter-writer.ts';
import { by, type Work } from '../work.ts';
import { caseFiles, eventsFile } from './case-files.ts';
import { chooseCases, type Wanted } from './choose-cases.ts';
import { verifierPage } from './verifier-page.ts';

/** Of what an evidence pack is to be, and for what reason it is given out. */
export interface PackWanted extends Wanted {
  readonly names: 'kept' | 'masked';
  readonly reason: string;
  /** The last day on which it is to be read, where it goes on an auditor's stick; `YYYY-MM-DD`. */
  readonly until?: string;
}

/** A pack, and what is in it. */
export interface MadePack {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly fileName: string;
  readonly cases: number;
  readonly files: number;
  /** Confidential cases of the period that are not in it, because whoever made it does not open them. */
  readonly unopened: number;
}

/**
 * Makes an evidence pack. That it is given out is written in each of its cases first, so that the pack's own logs say so;
 * cases that were disposed of are written in no more, and stand with what is left of them.
 */
export async function makePack(
  work: Work,
  wanted: PackWanted,
  { signal, onProgress }: Pacing = {},
): Promise<Result<MadePack, Refusal>> {
  const unexplained = wordless(wanted.reason);
  if (unexplained) return unexplained;
  const chosen = await chooseCases(work, wanted);
  if (!chosen.ok) return chosen;
  const { living, destroyed, unopened } = chosen.value;
  const total = living.length + destroyed.size;
  if (total === 0) return refuse({ code: 'nothing-to-prove' });
  // Refused before anything is written; what was disposed of has no record that bears it.
  const head = living.length > 0 ? headOf(work) : ok(undefined);
  if (!head.ok) return head;
  const told = await tell(work, living, wanted, total);
  if (!told.ok) return told;
  const isOpen = wanted.names === 'kept';
  const proof = await work.book.prove(
    new Map([...living.map(({ id }) => id), ...destroyed.values()].map((id) => [id, isOpen])),
  );
  const files: PackFile[] = [];
  const entries: Entry[] = [];
  let bytesOfCases = 0;
  const cases: Manifest['cases'] = [];
  for (const { id } of living) {
    signal?.throwIfAborted();
    onProgress?.({ done: cases.length, total });
    const subject = await work.book.case(id);
    const events = proof.events.get(id) ?? [];
    if (!subject || !head.value) continue;
    const made = await caseFiles(work, subject, events, { ...wanted, head: head.value, signal });
    if (!made.ok) return made;
    files.push(...made.value);
    bytesOfCases += bytesOf(made.value);
    const tooMuch = beyond(files.length, bytesOfCases);
    if (tooMuch) return refuse(tooMuch);
    entries.push(caseEntryOf(work, subject, false));
    const { reference } = subject;
    const state = isOpen ? 'whole' : 'masked';
    cases.push({ reference, caseId: id, state, events: events.length });
  }
  for (const [reference, caseId] of destroyed) {
    const events = proof.events.get(caseId) ?? [];
    files.push(eventsFile(reference, events));
    cases.push({ reference, caseId, state: 'destroyed', events: events.length });
  }
  const logs = proof.logs.map(({ text, ...log }, nth) => {
    const file = `proof/log-${nth + 1}.jsonl`;
    files.push({ name: file, bytes: Uint8Array.from(Buffer.from(text)) });
    return { ...log, file };
  });
  const page = await verifierPage();
  if (page) files.push({ name: verifierName, bytes: page });
  if (isOpen && entries.length > 0) files.push(registerFile(work, entries));
  const tooMuch = beyond(files.length, bytesOf(files));
  if (tooMuch) return refuse(tooMuch);
  const manifest = {
    bookId: proof.bookId,
    ...heading(work, wanted),
    ...(unopened > 0 && { unopened }),
    cases,
    logs,
  };
  const bytes = await writeContainer(signed(work, files, { format: 1, ...manifest }));
  return ok({
    bytes,
    fileName: `ombud-evidence-${work.clock.today()}.zip`,
    cases: cases.length,
    files: files.length + 2,
    unopened,
  });
}

/** The register of the cases, as it is exported; it names nobody who asked. */
function registerFile({ book }: Work, entries: readonly Entry[]): PackFile {
  const text = casesAsCsv(entries, book.settings.language);
  return { name: registerName, bytes: Uint8Array.from(Buffer.from(text)) };
}

/** Whether files are more than anybody could check: with what names them and the signature. */
function beyond(files: number, bytes: number): PackTooMuch | undefined {
  if (files + 2 > most.files) return { code: 'pack-too-many-files', most: most.files };
  const whole = bytes + most.manifest;
  return whole > most.bytes ? tooLarge(whole) : undefined;
}

const bytesOf = (files: readonly PackFile[]) =>
  files.reduce((sum, { bytes }) => sum + bytes.length, 0);

/** What every record of the pack bears at its head. */
function headOf(work: Work) {
  const date = work.clock.today();
  const record = registerAt(work.registers, date);
  if (!record.ok) return record;
  return ok(writtenBy({ ...letterWriter(work, record.value, work.book.settings.language), date }));
}

const heading = (
  { book, now }: Work,
  { names, reason, period }: PackWanted,
): Omit<Manifest, 'format' | 'bookId' | 'unopened' | 'cases' | 'logs' | 'files'> => ({
  organisation: book.settings.organisation,
  at: Temporal.Instant.from(now()).toString(),
  by: names === 'kept' ? book.settings.handler : '',
  language: book.settings.language,
  reason,
  names,
  ...(period && { period }),
});

/** The files with what names them all, and the signature over that, in front. */
function signed(
  { book }: Work,
  files: readonly PackFile[],
  head: Omit<Manifest, 'files'>,
): readonly PackFile[] {
  const listed = files.map(({ name, bytes }) => ({
    name,
    size: bytes.length,
    sha256: sha256(bytes).toString('hex'),
  }));
  const manifest = Buffer.from(`${JSON.stringify({ ...head, files: listed }, undefined, 1)}\n`);
  const signature = Buffer.from(JSON.stringify(book.signPack(manifest)));
  return [
    { name: manifestName, bytes: Uint8Array.from(manifest) },
    { name: signatureName, bytes: Uint8Array.from(signature) },
    ...files,
  ];
}

/** Writes in each case, in one batch, that evidence of it is given out. */
async function tell(
  work: Work,
  living: readonly Case[],
  { names, reason, until }: PackWanted,
  cases: number,
): Promise<Result<unknown, Refusal>> {
  const last = until !== undefined && { until };
  const command = { type: 'give-evidence', names, cases, reason, ...last } as const;
  const items = living.map(({ id }) => ({ caseId: id, commands: [command], ...by(work) }));
  const done = await work.book.importMany(items);
  const refused = done.ok ? done.value.refused[0] : undefined;
  return refused ? refuse(refused.refusal) : done;
}
