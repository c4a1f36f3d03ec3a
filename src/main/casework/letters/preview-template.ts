import { ok } from '#domain/result.ts';
import type { Request, Response } from '#shared/contract/contract.ts';
import type { Pacing } from '../../jobs/pacing.ts';
import { drawDocument } from './draw-document.ts';
import { checkTemplate } from '../../letters/template/check-template.ts';
import { composeDocument } from '../../letters/template/compose-document.ts';
import type { Work } from '../work.ts';
import { sampleContext } from './sample-context.ts';

type Wanted = Omit<Request<'templates:preview'>, 'job'>;

/** A text as a letter in a made-up case, or what keeps it from being one. */
export async function previewTemplate(
  work: Work,
  { kind, language, text }: Wanted,
  pacing: Pacing = {},
): Promise<Response<'templates:preview'>> {
  const problems = checkTemplate(kind, text);
  if (problems.length > 0) return ok({ problems, pages: 0 });
  const context = sampleContext(work, kind, language);
  if (!context.ok) return context;
  const drawn = await drawDocument(work, composeDocument(kind, text, context.value), pacing);
  if (!drawn.ok) return drawn;
  const { pdf, pages } = drawn.value;
  return ok({ problems, pdf, pages });
}
