import { Box, Paper, Tab, Tabs, Typography } from '@mui/material';
import { useState } from 'react';
import type { RecordOfProcessing } from '#domain/register/record-of-processing.ts';
import { useWords } from '../../../messages/use-words.ts';
import { EntrySection } from '../editor/entry-section.tsx';
import { FactGrid } from './fact-grid.tsx';
import { PurposeCard } from './purpose-card.tsx';
import { RecipientRegister } from './recipient-register.tsx';
import { sayArticle } from './say-article.ts';
import { sayNamed } from './say-named.ts';

const views = ['processing', 'data', 'flows', 'promises'] as const;
type View = (typeof views)[number];

/** A version of the record, whole, to be read. */
export function RecordView({ record }: { readonly record: RecordOfProcessing }) {
  const { t } = useWords();
  const [view, setView] = useState<View>('processing');
  return (
    <Box>
      <Tabs
        value={view}
        aria-label={t('desk.register.parts')}
        sx={{ borderBottom: 1, borderColor: 'divider', mb: 2 }}
        onChange={(_, chosen: View) => setView(chosen)}
      >
        {views.map((name) => (
          <Tab
            key={name}
            value={name}
            id={`register-tab-${name}`}
            aria-controls="register-view"
            label={t(`desk.register.views.${name}`)}
          />
        ))}
      </Tabs>
      <Box
        role="tabpanel"
        id="register-view"
        aria-labelledby={`register-tab-${view}`}
        sx={{ display: 'grid', gap: 2 }}
      >
        <Viewed view={view} record={record} />
      </Box>
    </Box>
  );
}

function Viewed({ view, record }: { readonly view: View; readonly record: RecordOfProcessing }) {
  const { t, language } = useWords();
  const part = (name: 'groups' | 'legalBases' | 'sources' | 'retention' | 'notices') => (
    <EntrySection title={t(`register.parts.${name}`)} entries={record[name]} />
  );
  const single = (name: 'specialCategories' | 'transfers' | 'automatedDecisions') => (
    <EntrySection title={t(`register.parts.${name}`)} entries={[record[name]]} />
  );
  if (view === 'processing') {
    return (
      <>
        <ControllerCard record={record} />
        {record.purposes.map((purpose) => (
          <PurposeCard key={purpose.id} record={record} purpose={purpose} />
        ))}
      </>
    );
  }
  if (view === 'data') {
    return (
      <>
        {part('groups')}
        <EntrySection
          title={t('register.parts.categories')}
          entries={record.categories}
          more={({ columns }) => t('desk.register.columnsAre', { columns: columns.join(', ') })}
        />
        {single('specialCategories')}
        {part('retention')}
        {part('legalBases')}
      </>
    );
  }
  if (view === 'flows') {
    return (
      <>
        {part('sources')}
        <RecipientRegister record={record} />
        <EntrySection
          title={t('register.parts.recipients')}
          entries={record.recipients}
          more={({ named }) =>
            named.length === 0
              ? t('desk.register.noNames')
              : named.map((recipient) => sayNamed(recipient, t)).join('; ')
          }
        />
        {single('transfers')}
      </>
    );
  }
  return (
    <>
      <EntrySection
        title={t('register.parts.rights')}
        entries={record.rights}
        more={({ article, practice }) =>
          [
            t('desk.register.articleOf', { article: sayArticle(article, language) }),
            practice?.[language],
          ]
            .filter(Boolean)
            .join('. ')
        }
      />
      {single('automatedDecisions')}
      <EntrySection
        title={t('desk.register.topics.protection')}
        entries={record.pledges.filter(({ topic }) => topic === 'protection')}
      />
      <EntrySection
        title={t('desk.register.topics.complaints')}
        entries={record.pledges.filter(({ topic }) => topic === 'complaints')}
      />
      {part('notices')}
    </>
  );
}

/** Who answers for the processing (Art. 30(1)(a)). What is not stated is said to be so. */
function ControllerCard({ record }: { readonly record: RecordOfProcessing }) {
  const { t, language } = useWords();
  const { controller, dataProtectionOfficer: officer } = record;
  const filled = (...texts: readonly string[]) => texts.filter((text) => text !== '');
  return (
    <Paper variant="outlined" component="section" sx={{ p: 2 }}>
      <Typography variant="body1">{record.inShort[language]}</Typography>
      <FactGrid
        none={t('desk.register.notStated')}
        facts={[
          {
            term: t('register.parts.controller'),
            values: filled(controller.name, controller.organisationNumber, controller.address),
          },
          {
            term: t('register.article30.contact'),
            values: filled(controller.contact, controller.phone),
          },
          {
            term: t('register.parts.dataProtectionOfficer'),
            values: filled(officer.name, officer.contact),
          },
          {
            term: t('register.article30.otherControllers'),
            values: filled(controller.jointControllers, controller.representative),
          },
        ]}
      />
    </Paper>
  );
}
