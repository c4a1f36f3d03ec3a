import type { TFunction } from 'i18next';
import { channels } from '#domain/case/opening.ts';
import { outcomes } from '#domain/case/ending/outcomes.ts';
import { caseKinds } from '#domain/case/kind.ts';
import type { ChoiceField } from '#domain/case-import/import-field.ts';

const options = {
  kind: caseKinds,
  channel: channels,
  language: ['sv', 'en'],
  status: ['open', 'closed'],
  outcome: outcomes,
} as const satisfies Record<ChoiceField, readonly string[]>;

/** What nobody has chosen yet. */
export const none = 'none';

/** What a field of a closed list can be. */
export const choicesOf = (field: ChoiceField): readonly string[] => [none, ...options[field]];

/** A choice in words. */
export function sayChoice(
  t: TFunction,
  field: ChoiceField,
  choice: string,
  unchosen: string,
): string {
  if (choice === none) return unchosen;
  switch (field) {
    case 'kind':
      return t(`case.kinds.${choice}`);
    case 'channel':
      return t(`case.channels.${choice}`);
    case 'outcome':
      return t(`case.outcomes.${choice}`);
    case 'language':
      return t(`caseRegister.languages.${choice}`);
    default:
      return t(`desk.importCases.states.${choice}`);
  }
}
