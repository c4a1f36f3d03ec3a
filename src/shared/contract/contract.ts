import type { z } from 'zod';
import type { Result } from '#domain/result.ts';
import type { Refusal } from '../refusal.ts';
import { appContract } from './app-contract.ts';
import { backupContract } from './book/backup-contract.ts';
import { checksContract } from './book/checks-contract.ts';
import { evidenceContract } from './book/evidence-contract.ts';
import { exchangeContract } from './book/exchange-contract.ts';
import { figuresContract } from './book/figures-contract.ts';
import { letterheadContract } from './book/letterhead-contract.ts';
import { reasonsContract } from './book/reasons-contract.ts';
import { registerContract } from './book/register-contract.ts';
import { retentionContract } from './book/retention-contract.ts';
import { securityContract } from './book/security-contract.ts';
import { suppressionContract } from './book/suppression-contract.ts';
import { teamContract } from './book/team-contract.ts';
import { caseContract } from './cases/case-contract.ts';
import { clockContract } from './cases/clock-contract.ts';
import { dataContract } from './cases/data-contract.ts';
import { documentsContract } from './cases/documents-contract.ts';
import { importContract } from './cases/import-contract.ts';
import { incidentsContract } from './cases/incidents-contract.ts';
import { intakeContract } from './cases/intake-contract.ts';
import { lettersContract } from './cases/letters-contract.ts';
import { listContract } from './cases/list-contract.ts';
import { namingExportsContract } from './cases/naming-exports-contract.ts';
import { reviewContract } from './cases/review-contract.ts';
import { sheetsContract } from './cases/sheets-contract.ts';
import { workContract } from './cases/work-contract.ts';
import { aboutContract } from './desk/about-contract.ts';
import { dragOutContract } from './desk/drag-out-contract.ts';
import { jobsContract } from './desk/jobs-contract.ts';
import { lookContract } from './desk/look-contract.ts';
import { searchesContract } from './desk/searches-contract.ts';
import { unsavedContract } from './desk/unsaved-contract.ts';
import { doorContract } from './door-contract.ts';

/**
 * Every request the desk can make of main: one row per channel, with what it takes and what it gives.
 * Main parses requests; a response is always a `Result`. Commands that change a case go through
 * `cases:execute`, the same way the CLI's `desk do` goes.
 */
export const contract = {
  ...reviewContract,
  ...backupContract,
  ...checksContract,
  ...clockContract,
  ...doorContract,
  ...evidenceContract,
  ...exchangeContract,
  ...figuresContract,
  ...importContract,
  ...incidentsContract,
  ...namingExportsContract,
  ...retentionContract,
  ...lettersContract,
  ...letterheadContract,
  ...registerContract,
  ...securityContract,
  ...reasonsContract,
  ...sheetsContract,
  ...suppressionContract,
  ...teamContract,
  ...searchesContract,
  ...lookContract,
  ...dragOutContract,
  ...aboutContract,
  ...unsavedContract,
  ...workContract,
  ...appContract,
  ...intakeContract,
  ...listContract,
  ...caseContract,
  ...dataContract,
  ...documentsContract,
  ...jobsContract,
} as const satisfies Record<string, { request: z.ZodType; response: z.ZodType }>;

/** The name of a request, `noun:verb`. */
export type Channel = keyof typeof contract;
/** What a channel takes. */
export type Request<C extends Channel> = z.infer<(typeof contract)[C]['request']>;
/** What a channel gives. */
export type Response<C extends Channel> = Result<
  z.infer<(typeof contract)[C]['response']>,
  Refusal
>;
/** One function per channel; a missing one does not compile. */
export type Handlers = { [C in Channel]: (request: Request<C>) => Promise<Response<C>> };
