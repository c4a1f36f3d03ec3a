import type { PackFault } from '#shared/evidence-fault.ts';
import { dossierName } from './dossier.ts';
import {
  documentsIn,
  eventsName,
  recordName,
  registerName,
  verifierName,
  type Manifest,
} from './manifest.ts';

/**
 * What of a pack's own words can be told without its logs: that nothing is said twice, that every file it lists is one that
 * packs have, and that no case is shown with names where they are said to be left out.
 */
export function checkManifest(manifest: Manifest) {
  const { cases, logs, files, names } = manifest;
  const folders = new Map<string, Map<string, string>>();
  for (const { reference } of cases) folders.set(documentsIn(reference), new Map());
  const awaited = new Set(namesOf(manifest));
  const foreign: PackFault[] = [];
  for (const { name, sha256 } of files) {
    const end = name.lastIndexOf('/') + 1;
    const folder = folders.get(name.slice(0, end));
    if (folder) folder.set(name.slice(end), sha256);
    else if (!awaited.has(name)) foreign.push({ code: 'file-foreign', name });
  }
  const said = [
    ...cases.flatMap(({ reference, caseId }) => [reference, caseId]),
    ...logs.map(({ desk }) => desk),
    ...files.map(({ name }) => name),
  ];
  const shown = (state: Manifest['cases'][number]['state']) =>
    state === 'destroyed' || (state === 'masked') === (names === 'masked');
  const misstated: PackFault[] = [
    ...twice(said).map((name) => ({ code: 'listed-twice', name }) as const),
    ...foreign,
    ...cases
      .filter(({ state }) => !shown(state))
      .map(({ reference }) => ({ code: 'case-misstated', reference }) as const),
  ];
  const none: ReadonlyMap<string, string> = new Map();
  return {
    misstated,
    documents: (reference: string) => folders.get(documentsIn(reference)) ?? none,
  };
}

/** The files that packs have, but for documents: of a case that was disposed of its events alone. */
function* namesOf({ cases, logs, names }: Manifest): Generator<string> {
  yield verifierName;
  if (names === 'kept') yield registerName;
  for (const { file } of logs) yield file;
  for (const { reference, state } of cases) {
    yield eventsName(reference);
    if (state === 'destroyed') continue;
    yield recordName(reference);
    yield dossierName(reference);
  }
}

function twice(names: readonly string[]): readonly string[] {
  const met = new Set<string>();
  return names.filter((name) => met.size === met.add(name).size);
}
