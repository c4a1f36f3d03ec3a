import { bareParts, restParts, startText, type Header } from '#domain/audit/chain.ts';
import { readHeader } from '#domain/audit/read-header.ts';
import type { PackFault } from '#shared/evidence-fault.ts';
import { fromText, sha256, toText } from './crypto.ts';
import type { Manifest } from './manifest.ts';
import { readProofLine, type ProofLine } from './proof-line.ts';

/** An event of which the pack shows the header. */
export interface Shown {
  readonly header: Header;
  readonly text: string;
  readonly hash: Uint8Array<ArrayBuffer>;
  readonly signature: string | undefined;
  /** It was sealed before events had keys of their own: no pack can open it. */
  readonly old: boolean;
  /** What is sealed, and the key that opens it alone, where the pack opens it. */
  readonly sealed?: { readonly bytes: Uint8Array<ArrayBuffer>; readonly key: string };
}

/** An event by its number in the log, and what is shown of it. */
interface Standing {
  readonly seq: number;
  readonly shown: Shown | undefined;
}

/** A log of the pack, followed from its beginning to its end. */
export interface WalkedLog {
  readonly desk: string;
  readonly shown: readonly Shown[];
  /** Case → its events, shown or not. */
  readonly cases: ReadonlyMap<string, readonly Standing[]>;
  /** The hash of every event, base64url, the first at 0. */
  readonly hashes: readonly string[];
  readonly faults: readonly PackFault[];
}

/**
 * Follows the log of a desk by its hashes. It ends at the first event that is not as it was written, or does not follow.
 *
 * @param text the log's file
 * @param wanted the cases of which the pack tells: of others it is enough to know that they are others
 */
export async function walkLog(
  text: string,
  { desk, first, events, hash: end }: Manifest['logs'][number],
  bookId: string,
  wanted: ReadonlySet<string>,
): Promise<WalkedLog> {
  let hash = await sha256(startText(bookId, first ? undefined : desk));
  const shown: Shown[] = [];
  const hashes: string[] = [];
  const cases = new Map<string, Standing[]>();
  const lines = text === '' ? [] : text.trimEnd().split('\n');
  const broken = (seq: number): WalkedLog => ({
    desk,
    shown,
    cases,
    hashes,
    faults: [{ code: 'log-broken', desk, seq }],
  });
  for (const [at, line] of lines.entries()) {
    const seq = at + 1;
    const read = readProofLine(line);
    const taken = read && (await take(read, hash));
    if (!taken || (taken.shown && !fits(taken.shown.header, desk, seq, hash))) return broken(seq);
    hash = taken.hash;
    hashes.push(toText(hash));
    if (taken.shown) shown.push(taken.shown);
    if (!wanted.has(taken.caseId)) continue;
    const own = cases.get(taken.caseId) ?? [];
    cases.set(taken.caseId, own);
    own.push({ seq, shown: taken.shown });
  }
  const isWhole = lines.length === events && (hashes.at(-1) ?? '') === (events === 0 ? '' : end);
  return {
    desk,
    shown,
    cases,
    hashes,
    faults: isWhole ? [] : [{ code: 'log-ends-elsewhere', desk }],
  };
}

interface Taken {
  readonly hash: Uint8Array<ArrayBuffer>;
  readonly caseId: string;
  readonly shown?: Shown;
}

/** The log's hash after one more event, and as much of it as is shown; `undefined` where its header cannot be read. */
async function take(line: ProofLine, before: Uint8Array): Promise<Taken | undefined> {
  if (Array.isArray(line)) {
    const [caseId, rest] = line;
    return { hash: await sha256(...bareParts(before, { caseId, rest: fromText(rest) })), caseId };
  }
  const { header: text, signature } = line;
  const header = readHeader(text);
  if (!header) return undefined;
  const { caseId } = header;
  const sealed = 'sealed' in line ? fromText(line.sealed) : undefined;
  const sum = 'sum' in line ? fromText(line.sum) : await sha256(sealed ?? '');
  const parts = restParts(text, sum);
  const hash =
    'old' in line
      ? await sha256(before, ...parts)
      : await sha256(...bareParts(before, { caseId, rest: await sha256(...parts) }));
  const opened = sealed && 'key' in line ? { sealed: { bytes: sealed, key: line.key } } : {};
  return { hash, caseId, shown: { header, text, hash, signature, old: 'old' in line, ...opened } };
}

/** Whether an event gives itself the place where it stands. */
const fits = ({ seq, desk, after }: Header, log: string, place: number, before: Uint8Array) =>
  seq === place && (desk === undefined || (desk === log && after === toText(before)));
