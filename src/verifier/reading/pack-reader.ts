import { normalForm } from '#domain/normal-form.ts';
import { assertNever } from '#domain/assert-never.ts';
import type { PackFile } from '#evidence/container.ts';
import { dossierName, packedDossierSchema, type PackedDossier } from '#evidence/dossier.ts';
import type { Manifest } from '#evidence/manifest.ts';
import { readJson } from '#evidence/read-json.ts';

/** A case of a pack, to be read. */
export interface ReadCase {
  readonly reference: string;
  /** The facts at the head of its record, one after the other. */
  readonly summary: string;
  /** None of what was disposed of, and of packs that have none for this page. */
  readonly dossier: PackedDossier;
  /** The names of its other files, in the order of the pack. */
  readonly files: readonly string[];
  /** All that its record says, to be searched. */
  readonly text: string;
}

/** The cases of a pack with their records. What is none of that shape is left out: nothing here is believed. */
export function readCases(
  { cases, files }: Manifest,
  byName: ReadonlyMap<string, PackFile>,
): readonly ReadCase[] {
  const ofCase = Map.groupBy(files, ({ name }) => name.split('/')[1] ?? '');
  return cases.map(({ reference }) => {
    const names = (ofCase.get(reference) ?? []).map(({ name }) => name);
    const dossier = readDossier(byName.get(dossierName(reference)));
    const texts = dossier.flatMap(textsIn);
    const facts = dossier.find((block) => block.type === 'facts')?.entries ?? [];
    return {
      reference,
      // The reference stands first among them.
      summary: facts
        .slice(1)
        .map(({ value }) => value)
        .join(' · '),
      dossier,
      files: names.filter((name) => name !== dossierName(reference)),
      text: searched([reference, ...texts, ...names].join('\n')),
    };
  });
}

/** The cases in which every word stands that somebody typed, in either case of letters. */
export function found(cases: readonly ReadCase[], typed: string): readonly ReadCase[] {
  const words = searched(typed).split(/\s+/).filter(Boolean);
  return cases.filter(({ text }) => words.every((word) => text.includes(word)));
}

const searched = (text: string) => normalForm(text).toLocaleLowerCase('sv');

function readDossier(file: PackFile | undefined): PackedDossier {
  return readJson(file && new TextDecoder().decode(file.bytes), packedDossierSchema) ?? [];
}

function textsIn(block: PackedDossier[number]): readonly string[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return [block.text];
    case 'list':
      return block.items;
    case 'table':
      return block.rows.flat();
    case 'facts':
      return block.entries.map(({ value }) => value);
    default:
      return assertNever(block);
  }
}
