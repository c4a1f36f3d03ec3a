import type { Attachment, Email } from 'postal-mime';
import { extensionOf } from '../../incoming-file.ts';
import { isCompoundFile } from '../../outlook/compound-file.ts';
import { bytesOf } from '../attachments.ts';
import { findHeader } from '../mail-header.ts';
import { openMail, type OpenedMail } from '../open-mail.ts';

/** More mails than this nobody passes on in one; the rest stay attachments. */
const most = 10;

/** The mails among the attachments of a mail, of any of the kinds that programs attach them as. */
export function attachedMails({ attachments }: Email): OpenedMail[] {
  return attachments
    .filter(isMail)
    .slice(0, most)
    .flatMap((part) => {
      const bytes = bytesOf(part);
      const opened = openMail({ name: '', bytes });
      if (opened.ok) return [opened.value];
      // A forwarded message is shown with few of its fields by some programs.
      const header = isCompoundFile(bytes) ? undefined : findHeader(bytes, 'part');
      return header && /^(?:from|subject)[ \t]*:/im.test(header.text)
        ? [{ bytes, header, mediaType: 'message/rfc822' as const }]
        : [];
    });
}

const isMail = ({ mimeType, filename }: Attachment) =>
  mimeType === 'message/rfc822' ||
  mimeType === 'application/vnd.ms-outlook' ||
  ['eml', 'msg'].includes(extensionOf(filename ?? ''));
