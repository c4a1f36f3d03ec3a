import type { Request } from '#shared/contract.ts';
import type { Word } from '../../messages/use-words.ts';

/** What is filled in when something came by telephone, letter or visit. `receivedAt` is '' until given. */
export type LogForm = Request<'cases:log'>;

/** A form to start from. */
export const emptyLog = (receivedAt: string): LogForm => ({
  kind: 'access',
  language: 'sv',
  channel: 'phone',
  receivedAt,
  requester: { name: '', email: '', address: '' },
  subject: '',
  text: '',
});

/** What is missing before it can be logged; empty when nothing is. */
export function missingIn({ subject, receivedAt }: LogForm): { subject?: Word; receivedAt?: Word } {
  return {
    ...(subject.trim() ? {} : { subject: 'desk.cases.subjectMissing' }),
    ...(receivedAt ? {} : { receivedAt: 'desk.cases.dateMissing' }),
  };
}
