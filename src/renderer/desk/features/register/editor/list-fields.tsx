import type { ComponentType } from 'react';
import type { ListName } from '#domain/register/lists.ts';
import type { RecordOfProcessing } from '#domain/register/record-of-processing.ts';
import { PillChoice } from '../../../components/fields/pill-choice.tsx';
import { useWords } from '../../../messages/use-words.ts';
import { ArticleField } from './entry-fields.tsx';
import { LinesField } from './lines-field.tsx';
import { NamedRecipients } from '../view/named-recipients.tsx';
import { PurposeFields } from './purpose-fields.tsx';
import { RetentionFields } from './retention-fields.tsx';
import { WordedFields } from './worded-fields.tsx';

/** What the fields of an entry in a list are given. */
export interface FieldsOf<L extends ListName> {
  readonly record: RecordOfProcessing;
  readonly where: string;
  readonly entry: RecordOfProcessing[L][number];
  readonly onChange: (entry: RecordOfProcessing[L][number]) => void;
}

function BasisFields({ where, entry, onChange }: FieldsOf<'legalBases'>) {
  const { t } = useWords();
  return (
    <>
      <WordedFields
        label={t('desk.register.shortName')}
        where={`${where}.name`}
        value={entry.name}
        onChange={(name) => onChange({ ...entry, name })}
      />
      <ArticleField
        where={where}
        article={entry.article}
        onChange={(article) => onChange({ ...entry, article })}
      />
    </>
  );
}

function CategoryFields({ where, entry, onChange }: FieldsOf<'categories'>) {
  const { t } = useWords();
  return (
    <>
      <WordedFields
        label={t('desk.register.shortName')}
        where={`${where}.name`}
        value={entry.name}
        onChange={(name) => onChange({ ...entry, name })}
      />
      <LinesField
        label={t('desk.register.columns')}
        help={t('desk.register.columnsHelp')}
        value={entry.columns}
        onChange={(columns) => onChange({ ...entry, columns })}
      />
    </>
  );
}

function RecipientFields({ where, entry, onChange }: FieldsOf<'recipients'>) {
  return (
    <NamedRecipients
      where={`${where}.named`}
      named={entry.named}
      onChange={(named) => onChange({ ...entry, named })}
    />
  );
}

function RightFields({ where, entry, onChange }: FieldsOf<'rights'>) {
  const { t } = useWords();
  return (
    <>
      <ArticleField
        where={where}
        article={entry.article}
        onChange={(article) => onChange({ ...entry, article })}
      />
      {entry.practice && (
        <WordedFields
          label={t('desk.register.practice')}
          where={`${where}.practice`}
          value={entry.practice}
          lines={2}
          onChange={(practice) => onChange({ ...entry, practice })}
        />
      )}
    </>
  );
}

function PledgeFields({ entry, onChange }: FieldsOf<'pledges'>) {
  const { t } = useWords();
  return (
    <PillChoice
      label={t('desk.register.topic')}
      value={entry.topic}
      options={['protection', 'complaints'] as const}
      say={(topic) => t(`desk.register.topics.${topic}`)}
      onChange={(topic) => onChange({ ...entry, topic })}
    />
  );
}

/** The fields that entries of a list have besides their text and quotations; a list that is not here has none. */
export const listFields: { readonly [L in ListName]?: ComponentType<FieldsOf<L>> } = {
  purposes: PurposeFields,
  legalBases: BasisFields,
  categories: CategoryFields,
  recipients: RecipientFields,
  retention: RetentionFields,
  rights: RightFields,
  pledges: PledgeFields,
};
