import type { TFunction } from 'i18next';
import type { Language } from '#domain/language.ts';
import type {
  Entry,
  NamedRecipient,
  RecordOfProcessing,
} from '#domain/register/record-of-processing.ts';

/**
 * The record as a table with what Art. 30(1) asks for, one purpose a row under a row of names.
 *
 * @param t the words of `language`, from `wordsFor`
 */
export function article30Rows(record: RecordOfProcessing, t: TFunction, language: Language) {
  const { controller, dataProtectionOfficer: officer } = record;
  const textsOf = (entries: readonly Entry[], ids: readonly string[]) =>
    lines(ids.map((id) => entries.find((entry) => entry.id === id)?.text[language] ?? id));
  const recipientsOf = (ids: readonly string[]) =>
    lines(
      record.recipients
        .filter(({ id }) => ids.includes(id))
        .flatMap(({ text, named }) => [text[language], ...named.map(nameOf)]),
    );
  const nameOf = ({ name, country, outsideEea, safeguard }: NamedRecipient) =>
    [name, country, outsideEea ? t('register.outsideEea') : '', safeguard]
      .filter((text) => text !== '')
      .join(', ');
  const common = [
    lines([controller.name, controller.organisationNumber, controller.address]),
    lines([controller.contact, controller.phone]),
    lines([controller.jointControllers, controller.representative]),
    lines([officer.name, officer.contact]),
  ];
  const safeguards = lines(
    record.pledges.filter(({ topic }) => topic === 'protection').map(({ text }) => text[language]),
  );
  const head = [
    'purpose',
    'groups',
    'legalBasis',
    'categories',
    'sources',
    'recipients',
    'transfers',
    'retention',
    'security',
    'controller',
    'contact',
    'otherControllers',
    'officer',
    'validFrom',
  ] as const;
  const rows = record.purposes.map((purpose) => [
    purpose.text[language],
    textsOf(record.groups, purpose.groups),
    basisOf(record, purpose.legalBasis, language),
    textsOf(record.categories, purpose.categories),
    textsOf(record.sources, purpose.sources),
    recipientsOf(purpose.recipients),
    record.transfers.text[language],
    textsOf(record.retention, [purpose.retention]),
    safeguards,
    ...common,
    record.validFrom,
  ]);
  return [head.map((name) => t(`register.article30.${name}`)), ...rows];
}

function basisOf(record: RecordOfProcessing, id: string, language: Language): string {
  const basis = record.legalBases.find((entry) => entry.id === id);
  return basis ? `${basis.article}: ${basis.text[language]}` : id;
}

const lines = (texts: readonly string[]) => texts.filter((text) => text !== '').join('\n');
