import type { CaseDocument } from '#domain/case/case.ts';
import { documentOf } from '#domain/case/document-of.ts';
import type { PackFault } from '#shared/evidence-fault.ts';
import { fromText, openOwn } from './crypto.ts';
import { eventsName, packedEventsSchema, type Manifest, type PackedEvent } from './manifest.ts';
import { readJson } from './read-json.ts';
import type { Shown, WalkedLog } from './walk-log.ts';

/** What is known of a pack's files, by name and by what is in them. */
export interface Files {
  text(name: string): string | undefined;
  /** Whether a file has these bytes, SHA-256 in lower-case hex. */
  hold(sha256: string): boolean;
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
  { reference, caseId, state, events }: Manifest['cases'][number],
  logs: readonly WalkedLog[],
  files: Files,
): Promise<CheckedCase> {
  const faults: PackFault[] = [];
  const found: PackedEvent[] = [];
  const documents: CaseDocument[] = [];
  const gone = new Set<string>();
  let opened = 0;
  let logged = 0;
  for (const { desk, cases } of logs) {
    const own = cases.get(caseId) ?? [];
    logged += own.length;
    for (const { seq, shown: one } of own) {
      if (!one) {
        faults.push({ code: 'event-withheld', desk, seq });
        continue;
      }
      const { at, type, blobs } = one.header;
      if (type === 'data-disposed') for (const blob of blobs) gone.add(blob);
      const plain = { desk: one.header.desk ?? '', seq, at, type };
      const payload = one.sealed && (await open(one));
      if (one.sealed && !payload) faults.push({ code: 'event-does-not-open', desk, seq });
      found.push({ ...plain, ...payload });
      if (!payload) continue;
      opened += 1;
      const document = documentOf(payload.event);
      if (document) documents.push(document);
    }
  }
  const told = readJson(files.text(eventsName(reference)), packedEventsSchema);
  if (logged !== events || !told || !sameEvents(told, found)) {
    faults.push({ code: 'events-differ', reference });
  }
  for (const { name, blob, sha256 } of documents) {
    if (gone.has(blob) || files.hold(sha256)) continue;
    faults.push({ code: 'document-missing', reference, name });
  }
  return { reference, state, events: logged, opened, faults };
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
