import { ok, type Result } from '#domain/result.ts';
import type { IntakeRefusal } from '#shared/refusals/intake-refusal.ts';
import type { OriginalMail } from '#shared/views/intake-views.ts';
import { decodeText } from '../text/decode-text.ts';
import { openMail } from './open-mail.ts';
import { parseMail } from './parse-mail.ts';
import { boundedPage } from './text/page-bounds.ts';

/** More than this of either is not shown; the kept original has it all. */
const most = { header: 100_000, html: 2_000_000 } as const;

/** Reads a mail once more for whoever wants to see what the draft was read from. */
export async function originalMail(
  original: Uint8Array,
): Promise<Result<OriginalMail, IntakeRefusal>> {
  const opened = openMail({ name: '', bytes: original });
  if (!opened.ok) return opened;
  const { bytes, header } = opened.value;
  const { email } = await parseMail(bytes, header);
  const html = email.html && boundedPage(email.html.slice(0, most.html));
  return ok({
    header: decodeText(bytes.subarray(header.start, header.end)).slice(0, most.header).trim(),
    ...(html && { html }),
  });
}
