import { collect } from '#main/casework/collected/collect.ts';
import { issueLetter } from '#main/casework/letters/letters.ts';
import { prepareLetter } from '#main/casework/letters/prepare-letter.ts';
import { findCase } from '#main/casework/work.ts';
import { extractPdf } from '#main/disclosure/proof/extract-pdf.ts';
import { readAttachments } from '#main/letters/deliver/pdf/read-attachments.ts';
import { valueOf, type openCase } from '../books/book.ts';
import { settled } from './case.ts';
import { workAt } from './work.ts';

const requester = { name: 'Alva Exempelsson', email: 'alva@example.com', address: '' };

/** An access request with one file collected for it, in a real book; `summary` issues the answer and reads it as its reader does. */
export async function summaryCase(
  { name = 'kunder.csv', text = 'E-post\nalva@example.com\n', system = 'CRM' } = {},
  change: Parameters<typeof openCase>[1] = {},
) {
  const desk = await workAt('2026-10-06T08:00:00Z');
  const opening = { receivedAt: '2026-10-05T08:15:00Z', requester, ...change };
  const reference = await desk.open(opening, ...settled);
  valueOf(
    await collect(desk.work, reference, [{ system, file: { name, bytes: Buffer.from(text) } }]),
  );
  const subject = async () => valueOf(await findCase(desk.work, reference));
  const documentId = (await subject()).collections[0]?.document.id ?? '';
  const issue = async (language: 'sv' | 'en' = 'sv') => {
    const wanted = { reference, kind: 'access-summary', language } as const;
    const { findings } = valueOf(await prepareLetter(desk.work, wanted));
    const reasons = Object.fromEntries(findings.map(({ code }) => [code, 'Känt']));
    return issueLetter(desk.work, { ...wanted, reasons });
  };
  return {
    ...desk,
    reference,
    subject,
    documentId,
    issue,
    /** What the check before issue finds. */
    findings: async (language: 'sv' | 'en' = 'sv') =>
      valueOf(await prepareLetter(desk.work, { reference, kind: 'access-summary', language }))
        .findings,
    /** The pages as text, and the files inside. */
    summary: async (language: 'sv' | 'en' = 'sv') => {
      const { document } = valueOf(await issue(language));
      const pdf = valueOf(await desk.work.book.readBlob((await subject()).id, document.blob));
      return { pdf, text: await pagesOf(pdf), files: readAttachments(pdf) };
    },
  };
}

/** The pages of a PDF, in one line. */
async function pagesOf(pdf: Uint8Array): Promise<string> {
  const [pages] = await extractPdf('letter.pdf', pdf);
  return pages?.form === 'running' ? pages.text.replaceAll(/\s+/g, ' ') : '';
}
