import { documentOf } from '#domain/case/document-of.ts';
import type { PackFault } from '#shared/evidence-fault.ts';
import { fromText, openOwn } from './crypto.ts';
import {
  documentName,
  documentsIn,
  eventsName,
  packedEventsSchema,
  type Manifest,
  type PackedEvent,
} from './manifest.ts';
import { readJson } from './read-json.ts';
import type { Shown, WalkedLog } from './walk-log.ts';

/** What is known of a pack's files, by name and by what is in them. */
export interface Files {
  text(name: string): string | undefined;
  /** The documents of a case, their names and the SHA-256 that the pack says of each, lower-case hex. */
  documents(reference: string): ReadonlyMap<string, string>;
}

/** What a check of one case has shown. */
export interface CheckedCase {
  readonly reference: string;
  readonly state: Manifest['cases'][number]['state'];
  readonly events: number;
  /** Of those, what they say was sealed, and opened for this check. */
  readonly opened: number;
  readonly faults: readonly PackFault[];
}

/** Holds what a pack says of a case against what the logs hold of it. */
export async function checkCase(
  stated: Manifest['cases'][number],
  logs: readonly WalkedLog[],
  files: Files,
): Promise<CheckedCase> {
  const { reference, caseId, state, events } = stated;
  const faults: PackFault[] = [];
  const found: PackedEvent[] = [];
  let opened = 0;
  let logged = 0;
  const gone = new Set<string>();
  for (const { desk, cases } of logs) {
    const own = cases.get(caseId) ?? [];
    logged += own.length;
    for (const { seq, shown: one } of own) {
      const mayOpen = state !== 'whole' || one?.sealed !== undefined || one?.old;
      if (!one || !mayOpen) faults.push({ code: 'event-withheld', desk, seq });
      if (!one) continue;
      const { at, type, blobs } = one.header;
      if (type === 'data-disposed') for (const blob of blobs) gone.add(blob);
      const plain = { desk: one.header.desk ?? '', seq, at, type };
      const payload = one.sealed && (await open(one));
      if (one.sealed && !payload) faults.push({ code: 'event-does-not-open', desk, seq });
      found.push({ ...plain, ...payload });
      if (payload) opened += 1;
    }
  }
  if (!isBorneOut(stated, found)) faults.push({ code: 'case-misstated', reference });
  const told = readJson(files.text(eventsName(reference)), packedEventsSchema);
  if (logged !== events || !told || !sameEvents(told, found)) {
    faults.push({ code: 'events-differ', reference });
  }
  faults.push(...documentFaults(reference, found, gone, files));
  return { reference, state, events: logged, opened, faults };
}

type Told = Parameters<typeof documentOf>[0];

/** Whether the logs say what the pack says of a case: its number, where that is opened, and that it was disposed of. */
const isBorneOut = (
  { reference, state }: Manifest['cases'][number],
  found: readonly PackedEvent[],
): boolean =>
  found.every(
    ({ type, event }) => !names.has(type) || !event || (event as Named).reference === reference,
  ) &&
  (state !== 'destroyed' || found.some(({ type }) => type === 'case-shredded'));

/** Events that say under which number a case goes. */
const names: ReadonlySet<string> = new Set(['case-opened', 'case-shredded']);
interface Named {
  readonly reference?: unknown;
}

/** Holds the documents of a case's folder against those that its events name: each has to be there, under its name, and no other. */
function documentFaults(
  reference: string,
  found: readonly PackedEvent[],
  gone: ReadonlySet<string>,
  files: Files,
): PackFault[] {
  const documents = found.flatMap(({ event }) => (event ? (documentOf(event as Told) ?? []) : []));
  const packed = [...files.documents(reference)];
  const sums = new Set(packed.map(([, sum]) => sum));
  const missing = documents.filter(({ blob, sha256 }) => !gone.has(blob) && !sums.has(sha256));
  const named = new Set(documents.map(({ name, sha256 }) => sha256 + documentName(0, name)));
  const foreign = packed.filter(([name, sum]) => !named.has(sum + name.replace(/^\d{3,5}/, '000')));
  return [
    ...missing.map(({ name }) => ({ code: 'document-missing', reference, name }) as const),
    ...foreign.map(
      ([name]) => ({ code: 'file-foreign', name: documentsIn(reference) + name }) as const,
    ),
  ];
}

async function open({ text, sealed }: Shown) {
  const plain = sealed && (await openOwn(fromText(sealed.key), sealed.bytes, text));
  if (!plain) return undefined;
  try {
    const { actor, event } = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(plain));
    return typeof actor === 'string' && typeof event === 'object' ? { actor, event } : undefined;
  } catch {
    return undefined;
  }
}

/** The file may have them in the order in which they have effect, the logs have them one log after the other. */
function sameEvents(told: readonly PackedEvent[], found: readonly PackedEvent[]): boolean {
  const textOf = ({ desk, seq, at, type, actor, event }: PackedEvent) =>
    JSON.stringify([desk, seq, at, type, actor, event]);
  const all = found.map(textOf).toSorted();
  const both = told.map(textOf).toSorted();
  return both.length === all.length && both.every((text, at) => text === all[at]);
}
