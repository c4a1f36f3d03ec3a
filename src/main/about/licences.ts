import { readFile } from 'node:fs/promises';
import { z } from 'zod';

const schema = z.array(
  z.object({ name: z.string(), version: z.string(), licence: z.string(), text: z.string() }),
);

/** The licences of what is built in, as the build wrote them down. */
export const readLicences = async (file: string) =>
  schema.parse(JSON.parse(await readFile(file, 'utf8')));
