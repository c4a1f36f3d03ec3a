import { rootOf } from '#domain/team/root-of.ts';
import { activeOfficers } from '#domain/team/team.ts';
import type { PackFault } from '#shared/evidence-fault.ts';
import { checkCase, type CheckedCase } from './check-cases.ts';
import { checkManifest } from './check-manifest.ts';
import { isContainerOf, most, openContainer, type Container, type PackFile } from './container.ts';
import { fromText, isSigned, joined, sha256, toHex, toText } from './crypto.ts';
import { judgeTeam, type Judged } from './judge-team.ts';
import {
  manifestName,
  manifestSchema,
  newerSchema,
  signatureName,
  signatureSchema,
  signedText,
  type Manifest,
} from './manifest.ts';
import { readJson } from './read-json.ts';
import { isNewerStick } from './stick.ts';
import { walkLog, type WalkedLog } from './walk-log.ts';

/** What checking a pack has shown. */
export interface PackCheck {
  readonly ok: boolean;
  /** In the order in which they were found: of the pack as a file, of its logs, of its cases. */
  readonly faults: readonly PackFault[];
  /** What the pack says of itself; absent where it cannot be read. */
  readonly manifest?: Manifest;
  readonly cases: readonly Omit<CheckedCase, 'faults'>[];
  readonly files: number;
  /** Those that it lists, as they are, whether they hold or not. */
  readonly packed: readonly PackFile[];
  /**
   * The public key of the book's first officer, base64url. All signatures hang on it: whoever makes keys can make a book, so
   * it has to be compared with the one that the organisation has given in another way, or with that of an earlier pack.
   */
  readonly root?: string;
  /** The officer who signed the pack, and their public key. */
  readonly signer?: { readonly officer: string; readonly key: string };
  /** Signed batches among what is shown. */
  readonly signed: number;
}

/** Checks a pack, byte for byte and event by event, with nothing but what is in it. */
export async function checkPack(bytes: Uint8Array<ArrayBuffer>): Promise<PackCheck> {
  const container = await openContainer(bytes);
  if ('code' in container) return noPack(isNewerStick(bytes) ? { code: 'pack-newer' } : container);
  const manifestFile = await manifestIn(container);
  const said = textOf(manifestFile);
  const manifest = readJson(said, manifestSchema);
  if (!manifestFile || !manifest) {
    return noPack({ code: readJson(said, newerSchema) ? 'pack-newer' : 'manifest-unreadable' });
  }
  const { packed, foreign } = await listedIn(container, manifest);
  const faults: PackFault[] = [];
  // With a file too many it is another zip in any case; that file is the one to name.
  if (foreign.length === 0 && !(await isContainerOf(bytes, packed))) {
    faults.push({ code: 'container-altered' });
  }
  const { text, altered } = await filesOf(packed, manifest);
  const { documents, misstated } = checkManifest(manifest);
  const wanted = new Set(manifest.cases.map(({ caseId }) => caseId));
  const logs: WalkedLog[] = [];
  for (const log of manifest.logs) {
    logs.push(await walkLog(text(log.file) ?? '', log, manifest.bookId, wanted));
  }
  const judged = await judgeTeam(manifest.bookId, logs);
  const signer = await signerOf(packed, manifestFile.bytes, judged);
  const cases: CheckedCase[] = [];
  for (const one of manifest.cases) cases.push(await checkCase(one, logs, { text, documents }));
  faults.push(
    ...altered,
    ...foreign,
    ...misstated,
    ...('code' in signer ? [signer] : []),
    ...logs.flatMap((log) => log.faults),
    ...judged.faults,
    ...cases.flatMap((one) => one.faults),
  );
  const root = rootOf(judged.team);
  return {
    ok: faults.length === 0,
    faults,
    manifest,
    cases: cases.map(({ faults: _, ...shown }) => shown),
    files: container.files.length,
    packed,
    ...(root !== undefined && { root }),
    ...('officer' in signer && { signer }),
    signed: judged.signed,
  };
}

/** A check that ended before it showed anything. */
export const noPack = (...faults: readonly PackFault[]): PackCheck => ({
  ok: false,
  faults,
  cases: [],
  files: 0,
  packed: [],
  signed: 0,
});

/** What a pack says of itself; nothing is read of one that is too long to be believed. */
async function manifestIn(container: Container): Promise<PackFile | undefined> {
  const size = container.files.find(({ name }) => name === manifestName)?.size ?? 0;
  return size > most.manifest ? undefined : container.read(manifestName);
}

/** Reads the files that the manifest lists, in the order of the zip, and no other. */
async function listedIn(container: Container, manifest: Manifest) {
  const awaited = new Set([manifestName, signatureName, ...manifest.files.map(({ name }) => name)]);
  const packed: PackFile[] = [];
  const foreign: PackFault[] = [];
  for (const { name } of container.files) {
    if (!awaited.delete(name)) foreign.push({ code: 'file-foreign', name });
    else {
      const file = await container.read(name);
      if (file) packed.push(file);
    }
  }
  return { packed, foreign };
}

/** A file's text; `undefined` where there is none, or it is no UTF-8. */
function textOf(file: PackFile | undefined): string | undefined {
  try {
    return file && new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(file.bytes);
  } catch {
    return undefined;
  }
}

/** Holds every file against what the manifest says of it. */
async function filesOf(packed: readonly PackFile[], manifest: Manifest) {
  const altered: PackFault[] = [];
  const byName = new Map(packed.map((file) => [file.name, file]));
  for (const { name, sha256: said } of manifest.files) {
    const file = byName.get(name);
    const sum = file && toHex(await sha256(file.bytes));
    if (!file) altered.push({ code: 'file-missing', name });
    else if (sum !== said) altered.push({ code: 'file-altered', name });
  }
  return { text: (name: string) => textOf(byName.get(name)), altered };
}

/** The officer of the book who signed for the pack, or why nobody did. */
async function signerOf(
  packed: readonly PackFile[],
  manifest: Uint8Array,
  { team }: Judged,
): Promise<PackFault | { readonly officer: string; readonly key: string }> {
  const text = textOf(packed.find(({ name }) => name === signatureName));
  const read = readJson(text, signatureSchema);
  // One text for one signature: base 64 has several.
  const plain = read && JSON.stringify({ ...read, signature: toText(fromText(read.signature)) });
  if (!read || plain !== text) return { code: 'signature-missing' };
  const officer = activeOfficers(team).find(({ id }) => id === read.officer);
  if (!officer) return { code: 'signer-unknown' };
  const bytes = joined(signedText, manifest);
  return (await isSigned(officer.sign, bytes, fromText(read.signature)))
    ? { officer: officer.id, key: officer.sign }
    : { code: 'signature-wrong' };
}
