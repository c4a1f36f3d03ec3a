import { ok, refuse } from '#domain/result.ts';
import type { Request, Response } from '#shared/contract/contract.ts';
import { wordsFor } from '#shared/words/words.ts';
import { article30Rows } from '../../register/article-30-rows.ts';
import { csvForPeople } from '../../csv/write-csv.ts';
import { registerView } from './register-view.ts';
import type { Work } from '../work.ts';

/** A version of the record as a file: whole as JSON, or as a table of what Art. 30(1) asks. */
export async function exportRegister(
  work: Work,
  { version, format, language }: Request<'register:export'>,
): Promise<Response<'register:export'>> {
  const { versions } = registerView(work);
  const found = versions.find(({ record }) => record.version === version);
  if (!found) return refuse({ code: 'register-version-unknown', version });
  const { record } = found;
  const text =
    format === 'json'
      ? `${JSON.stringify(record, null, 2)}\n`
      : csvForPeople(article30Rows(record, wordsFor(language), language), ';');
  const fileName = `record-of-processing-${version}.${format}`;
  const mediaType = format === 'json' ? 'application/json' : 'text/csv';
  return ok({ bytes: Buffer.from(text), mediaType, fileName });
}
