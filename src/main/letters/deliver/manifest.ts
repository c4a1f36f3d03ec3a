import { createHash } from 'node:crypto';
import type { Language } from '#domain/language.ts';
import type { LetterKind } from '#domain/case/letters/letter-kinds.ts';
import type { Attachment } from '../draw/attachment.ts';
import { deliveryWords } from './delivery-words.ts';

/** What a package is about. */
export interface PackageFacts {
  readonly reference: string;
  readonly kind: LetterKind;
  readonly language: Language;
  /** ISO 8601. */
  readonly issuedAt: string;
  /** The same as a date in the controller's zone, `YYYY-MM-DD`. */
  readonly issuedOn: string;
  readonly registerVersion: string;
}

interface Listed extends Pick<Attachment, 'name' | 'mediaType' | 'description'> {
  readonly size: number;
  readonly sha256: string;
}

/** The list of what is in a package, for programs and for people: every file but the lists, with its size and SHA-256. */
export function manifestOf(
  facts: PackageFacts,
  files: readonly Attachment[],
): readonly Attachment[] {
  const words = deliveryWords[facts.language];
  const listed = files.map(({ name, mediaType, description, bytes }): Listed => ({
    name,
    mediaType,
    size: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    description,
  }));
  const { reference, kind, language, issuedAt, registerVersion } = facts;
  const list = {
    format: 'ombud-response-package',
    formatVersion: 1,
    reference,
    letter: kind,
    language,
    issuedAt,
    registerVersion,
    files: listed,
  };
  return [
    {
      name: 'manifest.json',
      mediaType: 'application/json',
      bytes: Buffer.from(`${JSON.stringify(list, null, 2)}\n`),
      description: '',
    },
    {
      name: words.contents,
      mediaType: 'text/plain',
      // The mark and the line ends are for the plainest of editors.
      bytes: Buffer.from(`\ufeff${linesOf(facts, listed).join('\r\n')}\r\n`),
      description: '',
    },
  ];
}

function linesOf(facts: PackageFacts, files: readonly Listed[]): readonly string[] {
  const words = deliveryWords[facts.language];
  return [
    words.contentsOf(facts),
    '',
    words.issued({ day: facts.issuedOn }),
    words.register({ version: facts.registerVersion }),
    '',
    ...files.flatMap(({ name, description, size, sha256 }) => [
      name,
      `  ${description}`,
      `  ${words.bytes({ size })}, SHA-256 ${sha256}`,
      '',
    ]),
    words.machineList,
  ];
}
