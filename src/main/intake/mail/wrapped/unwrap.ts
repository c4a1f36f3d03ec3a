import { inflateSync } from 'node:zlib';
import type { Attachment, Email } from 'postal-mime';
import type { IntakeWarning } from '#shared/views/intake-views.ts';
import type { Part } from '../../outlook/mime-parts.ts';
import { bytesOf } from '../attachments.ts';
import { holdsPgpMessage, withoutPgpArmour } from './pgp.ts';

/** A mail with what was wrapped in it laid open, as far as that needs no key. */
export interface Unwrapped {
  readonly email: Email;
  readonly warnings: readonly IntakeWarning[];
}

/** Reads the mail within a wrapper as the outer one is read; `undefined` when it cannot be. */
export type ReadInner = (bytes: Uint8Array) => Promise<Email | undefined>;

const isSmime = ({ mimeType, filename }: Attachment) =>
  /^application\/(?:x-)?pkcs7-mime$/.test(mimeType) || /\.p7m$/i.test(filename ?? '');
const isTnef = ({ mimeType, filename }: Attachment) =>
  /^application\/(?:vnd\.)?ms-tnef$/.test(mimeType) || /^winmail\.dat$/i.test(filename ?? '');
const isRights = ({ mimeType, filename }: Attachment) =>
  /rpmsg/.test(mimeType) || /\.rpmsg$/i.test(filename ?? '');
const isPgp = ({ mimeType }: Attachment) => mimeType === 'application/pgp-encrypted';
const isPgpFile = ({ filename }: Attachment) => /\.(?:pgp|gpg|asc)$/i.test(filename ?? '');

const deepest = 4;
const largest = 100 * 1024 * 1024;

/** Lays open signed S/MIME, TNEF and signed PGP; of what is encrypted it is said what it is. */
export async function unwrapped(email: Email, read: ReadInner, depth = 0): Promise<Unwrapped> {
  const { attachments } = email;
  const smime = attachments.find(isSmime);
  if (smime && (isAlone(email, smime) || !said(email))) return openSmime(email, smime, read, depth);
  const tnef = attachments.filter(isTnef);
  if (tnef.length > 0) return openTnefs(email, tnef);
  if (attachments.some(isRights)) return { email, warnings: ['encrypted-rights'] };
  if (attachments.some(isPgp)) return { email, warnings: ['encrypted-pgp'] };
  return openText(email);
}

async function openSmime(
  email: Email,
  wrapper: Attachment,
  read: ReadInner,
  depth: number,
): Promise<Unwrapped> {
  const { openCms } = await import('./cms.ts');
  const cms = openCms(bytesOf(wrapper));
  if (cms?.kind === 'encrypted') return { email, warnings: ['encrypted-smime'] };
  const content = cms?.kind === 'compressed' ? inflated(cms.content) : cms?.content;
  const inner = content && depth < deepest ? await read(content) : undefined;
  if (!inner) return { email, warnings: ['wrapper-unread'] };
  const others = email.attachments.filter((part) => part !== wrapper);
  const { text, html, subject, attachments } = inner;
  const opened = await unwrapped(
    {
      ...email,
      text,
      html,
      // Some programs keep the true subject within what they sign.
      subject: /^[\s.]*$/.test(email.subject ?? '') ? (subject ?? email.subject) : email.subject,
      attachments: [...attachments, ...others],
    },
    read,
    depth + 1,
  );
  return { email: opened.email, warnings: ['signature-unchecked', ...opened.warnings] };
}

async function openTnefs(email: Email, wrappers: readonly Attachment[]): Promise<Unwrapped> {
  const { openTnef } = await import('./tnef.ts');
  let opened: Email = email;
  let unread = false;
  let wrote = false;
  for (const wrapper of wrappers) {
    const content = openTnef(bytesOf(wrapper));
    if (!content) {
      unread = true;
      continue;
    }
    const { body, files } = content;
    const attachments = opened.attachments.flatMap((part) =>
      part === wrapper ? files.map(asAttachment) : [part],
    );
    opened = { ...opened, attachments };
    if (body && !said(opened)) {
      const text = Buffer.from(body.content).toString();
      opened = {
        ...opened,
        ...(body.mediaType.startsWith('text/html') ? { html: text } : { text }),
      };
      wrote = true;
    }
  }
  const warnings: IntakeWarning[] = [
    ...(wrote ? (['text-from-tnef'] as const) : []),
    ...(unread ? (['wrapper-unread'] as const) : []),
  ];
  return { email: opened, warnings };
}

function openText(email: Email): Unwrapped {
  const { text = '', attachments } = email;
  if (holdsPgpMessage(text)) return { email, warnings: ['encrypted-pgp'] };
  const plain = withoutPgpArmour(text);
  const encrypted = attachments.some(
    (part) =>
      isPgpFile(part) &&
      Buffer.from(bytesOf(part)).toString('latin1', 0, 64).startsWith('-----BEGIN PGP MESSAGE'),
  );
  return {
    email: plain === text ? email : { ...email, text: plain },
    warnings: [
      ...(plain === text ? [] : (['signature-unchecked'] as const)),
      ...(encrypted || attachments.some(isSmime) ? (['enclosure-encrypted'] as const) : []),
    ],
  };
}

/** Whether a mail says anything itself. */
const said = ({ text = '', html = '' }: Email) =>
  text.trim() !== '' || html.replaceAll(/<[^>]{0,2000}>/g, '').trim() !== '';

const isAlone = ({ attachments, headers }: Email, wrapper: Attachment) =>
  attachments.length === 1 &&
  headers.some(({ key, value }) => key === 'content-type' && /pkcs7-mime/i.test(value)) &&
  attachments[0] === wrapper;

function inflated(content: Uint8Array): Uint8Array | undefined {
  try {
    return inflateSync(content, { maxOutputLength: largest });
  } catch {
    return undefined;
  }
}

const asAttachment = ({ name = '', mediaType, content }: Part): Attachment => ({
  filename: name || null,
  mimeType: mediaType.split(';')[0] ?? mediaType,
  disposition: 'attachment',
  content: new Uint8Array(content).buffer,
});
