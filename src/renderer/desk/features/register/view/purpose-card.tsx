import { Paper, Typography } from '@mui/material';
import { useId } from 'react';
import { interested } from '#domain/register/interested.ts';
import type { Entry, Purpose, RecordOfProcessing } from '#domain/register/record-of-processing.ts';
import { useWords } from '../../../messages/use-words.ts';
import { FactGrid } from './fact-grid.tsx';
import { Quotes } from './quotes.tsx';
import { sayArticle } from './say-article.ts';
import { sayNamed } from './say-named.ts';

interface Props {
  readonly record: RecordOfProcessing;
  readonly purpose: Purpose;
}

/** One purpose with all that Art. 30(1) asks of it. */
export function PurposeCard({ record, purpose }: Props) {
  const { t, language } = useWords();
  const id = useId();
  const texts = (entries: readonly Entry[], ids: readonly string[]) =>
    entries.filter((entry) => ids.includes(entry.id)).map(({ text }) => text[language]);
  const basis = record.legalBases.find((entry) => entry.id === purpose.legalBasis);
  const recipients = record.recipients
    .filter((entry) => purpose.recipients.includes(entry.id))
    .flatMap(({ text, named }) => [
      text[language],
      ...named.map((recipient) => sayNamed(recipient, t)),
    ]);
  const facts = [
    [t('register.parts.groups'), texts(record.groups, purpose.groups)],
    [
      t('register.article30.legalBasis'),
      basis
        ? [
            `${basis.name[language]}, ${t('desk.register.articleOf', { article: sayArticle(basis.article, language) })}`,
          ]
        : [],
    ],
    ...(interested([purpose], record).length === 0
      ? []
      : (['interest', 'balancing'] as const).map((part) => {
          const said = purpose[part]?.[language];
          return [t(`desk.register.${part}`), said ? [said] : []] as const;
        })),
    [t('register.parts.categories'), texts(record.categories, purpose.categories)],
    [t('register.parts.sources'), texts(record.sources, purpose.sources)],
    [t('register.parts.recipients'), recipients],
    [t('desk.register.keptFor'), texts(record.retention, [purpose.retention])],
  ] as const;
  return (
    <Paper variant="outlined" component="section" aria-labelledby={id} sx={{ p: 2 }}>
      <Typography variant="h3" component="h2" id={id}>
        {purpose.text[language]}
      </Typography>
      <FactGrid
        none={t('desk.register.noneNamed')}
        facts={facts.map(([term, values]) => ({ term, values }))}
      />
      <Quotes quotes={purpose.quotes} />
    </Paper>
  );
}
