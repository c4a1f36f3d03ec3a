import type { CopiedMessage } from '#domain/letter/machine-copy/copied-messages.ts';

/** A person's own messages as one text, for any program that shows text: each under its day, subject and files. */
export const messagesText = (messages: readonly CopiedMessage[]): string =>
  messages
    .map(({ received, subject, attachments, text }) =>
      [...[received, subject, attachments].filter((line) => line !== ''), '', text].join('\n'),
    )
    .join(`\n\n${'-'.repeat(40)}\n\n`);
