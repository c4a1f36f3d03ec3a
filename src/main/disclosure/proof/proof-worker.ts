import { parentPort, workerData } from 'node:worker_threads';
import { type Meant, prove, type Proof } from '#domain/disclosure/proof/proof.ts';
import { searchFor } from '#domain/disclosure/proof/secret-search.ts';
import type { Secret } from '#domain/disclosure/proof/secrets.ts';
import { extractPdf } from './extract-pdf.ts';

/** What the proving thread is asked. */
export interface ProofOrder {
  readonly name: string;
  readonly pdf: Uint8Array;
  /** Words of staff that go with the letter and may give away what they are about. */
  readonly words: readonly string[];
  readonly meant: Meant;
  readonly secrets: readonly Secret[];
}

/** What it answers. */
export type ProofReport = { readonly proof: Proof };

const desk = parentPort;
if (!desk) throw new Error('redactions are proved on a thread of their own');

const { name, pdf, words, meant, secrets }: ProofOrder = workerData;
const extracts = await extractPdf(name, pdf);
const said = { where: 'words', form: 'values', values: words } as const;
desk.postMessage({
  proof: prove([...extracts, said], meant, searchFor(secrets)),
} satisfies ProofReport);
