import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { faultsIn } from '#domain/register/faults.ts';
import type { RecordOfProcessing } from '#domain/register/record-of-processing.ts';
import type { SupervisoryAuthority } from '#domain/register/supervisory-authority.ts';
import { recordSchema } from '#shared/schemas/record-schema.ts';
import { authoritiesSchema } from './authorities-schema.ts';

/** Every version of the record of processing that applies, each from its day, and of the authority's name. */
export interface Registers {
  readonly versions: readonly RecordOfProcessing[];
  readonly authorities: readonly SupervisoryAuthority[];
}

/** Reads `resources/register`. The files ship with the app, so a broken one is a bug and throws. */
export async function loadRegisters(folder: string): Promise<Registers> {
  const files = (await readdir(folder)).filter((file) => /^\d{4}-\d{2}-\d{2}\.json$/.test(file));
  const versions = await Promise.all(files.toSorted().map((file) => readVersion(folder, file)));
  const authorities = authoritiesSchema.parse(await readJson(join(folder, 'authorities.json')));
  return { versions, authorities };
}

async function readVersion(folder: string, file: string): Promise<RecordOfProcessing> {
  const register = recordSchema.parse(await readJson(join(folder, file)));
  if (`${register.version}.json` !== file) throw new Error(`${file} says ${register.version}`);
  const faults = faultsIn(register).map(({ fault, where }) => `${fault} ${where}`);
  if (faults.length > 0) throw new Error(`${file}: ${faults.join(', ')}`);
  return register;
}

const readJson = async (path: string): Promise<unknown> => JSON.parse(await readFile(path, 'utf8'));
