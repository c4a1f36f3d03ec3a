import type { Case } from '#domain/case/case.ts';
import type { CaseDocument } from '#domain/case/document.ts';
import type { Language } from '#domain/language.ts';
import type { FoundIn } from '#shared/list/found-in.ts';
import { sha256 } from '#main/vault/sealing/sha256.ts';
import { searchedTexts } from './searched-words.ts';

/** A text of a case: where a person finds it, and where it is to be read. `key` is the same as long as its words are. */
export interface Source {
  readonly key: string;
  readonly in: FoundIn;
  readonly read:
    | { readonly text: string }
    | { readonly blob: string; readonly name: string; readonly attachment?: number };
}

/** The texts of a case beyond those that its row is searched by. What was taken out of it or disposed of is none. */
export const sourcesOf = (subject: Case): Source[] => [
  ...lettersOf(subject),
  ...longMessages(subject),
  ...attachmentsOf(subject),
  ...subject.files.map(({ document }) => ofFile({ what: 'file', name: document.name }, document)),
  ...subject.collections.map(({ document }) =>
    ofFile({ what: 'data', name: document.name }, document),
  ),
  ...draftsOf(subject),
];

const ofFile = (where: FoundIn, { blob, name }: CaseDocument): Source => ({
  key: blob,
  in: where,
  read: { blob, name },
});

const lettersOf = ({ letters }: Case): Source[] =>
  letters
    .filter(({ disposedAt }) => disposedAt === undefined)
    .map(({ kind, issuedAt, document }) =>
      ofFile({ what: 'letter', kind, at: issuedAt }, document),
    );

/** Whole, so that an excerpt of any of it can be had. */
function longMessages({ messages }: Case): Source[] {
  const searched = searchedTexts(messages);
  return messages.flatMap(({ text, receivedAt, number }, at) =>
    text.length > (searched[at]?.length ?? 0)
      ? [
          {
            key: `message ${number ?? at} ${text.length}`,
            in: { what: 'message' as const, at: receivedAt },
            read: { text },
          },
        ]
      : [],
  );
}

const attachmentsOf = ({ messages }: Case): Source[] =>
  messages.flatMap(({ original, attachments }) =>
    attachments.flatMap(({ name, missing }, attachment) =>
      original === undefined || missing !== undefined
        ? []
        : [
            {
              key: `${original.blob} ${attachment}`,
              in: { what: 'attachment' as const, name },
              read: { blob: original.blob, name, attachment },
            },
          ],
    ),
  );

const languages: readonly Language[] = ['sv', 'en'];

function draftsOf({ letterFacts }: Case): Source[] {
  return languages.flatMap((language) => {
    const text = Object.values(letterFacts[language]).join('\n');
    return text.trim() === ''
      ? []
      : [
          {
            key: `draft ${language} ${sha256(Buffer.from(text)).toString('hex')}`,
            in: { what: 'draft' as const, language },
            read: { text },
          },
        ];
  });
}
