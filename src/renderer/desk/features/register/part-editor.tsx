import { Box, Typography } from '@mui/material';
import { singles, type ListName } from '#domain/register/lists.ts';
import type { RecordOfProcessing } from '#domain/register/record-of-processing.ts';
import { PillChoice } from '../../components/pill-choice.tsx';
import { useWords } from '../../messages/use-words.ts';
import { ControllerFields } from './controller-fields.tsx';
import { changeRecord } from './draft-store.ts';
import { ArticleField, EntryFields } from './entry-fields.tsx';
import { LinesField } from './lines-field.tsx';
import { ListEditor } from './list-editor.tsx';
import { NamedRecipients } from './named-recipients.tsx';
import { PurposeFields } from './purpose-fields.tsx';
import { WordedFields } from './worded-fields.tsx';

/** A page of the editor: who answers, a list of the record, or what stands by itself. */
export type EditedPart = 'controller' | 'others' | ListName;

interface Props {
  readonly part: EditedPart;
  readonly record: RecordOfProcessing;
}

/** The fields of one part of a version. */
export function PartEditor({ part, record }: Props) {
  const { t } = useWords();
  switch (part) {
    case 'controller':
      return <ControllerFields record={record} />;
    case 'others':
      return (
        <Box sx={{ display: 'grid', gap: 3 }}>
          {singles.map((single) => (
            <Box key={single} component="section" sx={{ display: 'grid', gap: 1.5 }}>
              <Typography variant="h3">{t(`register.parts.${single}`)}</Typography>
              <EntryFields
                where={single}
                entry={record[single]}
                onChange={(entry) => changeRecord({ [single]: entry })}
              />
            </Box>
          ))}
        </Box>
      );
    case 'purposes':
      return (
        <ListEditor
          list={part}
          record={record}
          fields={(purpose, onChange, where) => (
            <PurposeFields record={record} where={where} purpose={purpose} onChange={onChange} />
          )}
        />
      );
    case 'legalBases':
      return (
        <ListEditor
          list={part}
          record={record}
          fields={(basis, onChange, where) => (
            <>
              <WordedFields
                label={t('desk.register.shortName')}
                where={`${where}.name`}
                value={basis.name}
                onChange={(name) => onChange({ ...basis, name })}
              />
              <ArticleField
                where={where}
                article={basis.article}
                onChange={(article) => onChange({ ...basis, article })}
              />
            </>
          )}
        />
      );
    case 'categories':
      return (
        <ListEditor
          list={part}
          record={record}
          fields={(category, onChange, where) => (
            <>
              <WordedFields
                label={t('desk.register.shortName')}
                where={`${where}.name`}
                value={category.name}
                onChange={(name) => onChange({ ...category, name })}
              />
              <LinesField
                label={t('desk.register.columns')}
                help={t('desk.register.columnsHelp')}
                value={category.columns}
                onChange={(columns) => onChange({ ...category, columns })}
              />
            </>
          )}
        />
      );
    case 'recipients':
      return (
        <ListEditor
          list={part}
          record={record}
          fields={(recipient, onChange, where) => (
            <NamedRecipients
              where={`${where}.named`}
              named={recipient.named}
              onChange={(named) => onChange({ ...recipient, named })}
            />
          )}
        />
      );
    case 'rights':
      return (
        <ListEditor
          list={part}
          record={record}
          fields={(right, onChange, where) => (
            <>
              <ArticleField
                where={where}
                article={right.article}
                onChange={(article) => onChange({ ...right, article })}
              />
              {right.practice && (
                <WordedFields
                  label={t('desk.register.practice')}
                  where={`${where}.practice`}
                  value={right.practice}
                  lines={2}
                  onChange={(practice) => onChange({ ...right, practice })}
                />
              )}
            </>
          )}
        />
      );
    case 'pledges':
      return (
        <ListEditor
          list={part}
          record={record}
          fields={(pledge, onChange) => (
            <PillChoice
              label={t('desk.register.topic')}
              value={pledge.topic}
              options={['protection', 'complaints'] as const}
              say={(topic) => t(`desk.register.topics.${topic}`)}
              onChange={(topic) => onChange({ ...pledge, topic })}
            />
          )}
        />
      );
    default:
      return <ListEditor list={part} record={record} />;
  }
}
