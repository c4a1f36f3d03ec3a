import type { Request } from '#shared/contract/contract.ts';

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

/** Whether it can be logged: a case must be about something, and have come at some time. */
export const isComplete = ({ subject, receivedAt }: LogForm): boolean =>
  subject.trim() !== '' && receivedAt !== '';
