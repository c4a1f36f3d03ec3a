import { Box, Stack, Tab, Tabs } from '@mui/material';
import { styled } from '@mui/material/styles';
import { useEffect, useRef, useState } from 'react';
import type { CheckId } from '#domain/workflow/check.ts';
import type { CaseView } from '#shared/views/views.ts';
import { useAskedPlace } from '../../components/asked-place.ts';
import { noteHelpHere } from '../../components/help/help-store.ts';
import { ErrorBoundary } from '../../components/notices/error-boundary.tsx';
import { AlikeCases } from '../../features/case/alike-cases.tsx';
import { CaseDetails } from '../../features/case/case-details.tsx';
import { CaseHeader } from '../../features/case/case-header.tsx';
import { Clashes } from '../../features/clash/clashes.tsx';
import { nextAsked } from '../../components/asked-of.ts';
import { NextStep } from '../../features/steps/next-step.tsx';
import { RoleQuestion } from '../../features/steps/role-question.tsx';
import { StepsCard } from '../../features/steps/steps-card.tsx';
import { DueCard } from '../../features/clock/due-card.tsx';
import { useWords } from '../../messages/use-words.ts';
import { contextMenu } from '../../components/menu/context-menu-store.ts';
import { PartActs } from './part-acts.tsx';
import { CaseSection } from './case-section.tsx';
import { helpOfScreen } from '../help/help-of-screen.ts';
import { narrow } from '../../look/narrow.ts';
import { noteRecent } from '../commands/recent-store.ts';
import { sectionOfCheck } from './section-of-check.ts';
import { type Section, sectionsOf } from './sections-of.ts';

const Panel = styled('div')(({ theme }) => ({
  flex: 1,
  minWidth: 0,
  overflow: 'auto',
  padding: theme.spacing(2.5, 3),
  background: (theme.vars ?? theme).palette.background.paper,
}));

const Rail = styled('aside')(({ theme }) => ({
  width: '21rem',
  padding: theme.spacing(2),
  overflow: 'auto',
  display: 'grid',
  // A long choice is cut, never the card around it.
  gridTemplateColumns: 'minmax(0, 1fr)',
  gap: theme.spacing(2),
  alignContent: 'start',
  borderInlineStart: `1px solid ${(theme.vars ?? theme).palette.divider}`,
  [narrow]: { width: 'auto', border: 'none' },
}));

/** A letter and its questions need the width; what is due is in the head, the rest one tab away. */
const letterFirst = {
  '@container desk (min-width: 56.3rem) and (max-width: 99.9rem)': { display: 'none' },
};

interface Props {
  readonly view: CaseView;
  /** Where it opens, instead of where the next step is. */
  readonly part: Section | undefined;
}

/** One case, whole. The features that make it up do not know each other; they meet here. */
export function CaseSheet({ view, part }: Props) {
  const { t } = useWords();
  const sections = sectionsOf(view.kind);
  const partOf = (check: CheckId | undefined) => {
    const section = check && sectionOfCheck(check);
    return section && sections.includes(section) ? section : undefined;
  };
  // It opens where the next step is.
  const [chosen, setChosen] = useState<Section>(
    () => part ?? partOf(nextAsked(view)) ?? 'messages',
  );
  useAskedPlace('part', (place) => {
    const asked = sections.find((name) => name === place);
    if (asked) setChosen(asked);
  });
  const { reference, requester } = view;
  useEffect(() => {
    noteRecent({ id: `to ${reference}`, name: reference, detail: requester.name });
  }, [reference, requester.name]);
  const panel = useRef<HTMLDivElement>(null);
  const wayTo = (check: CheckId) => {
    const goal = partOf(check);
    if (!goal) return undefined;
    return () => {
      setChosen(goal);
      // The part may be open already: it is where the reader and the keyboard go all the same.
      panel.current?.focus();
    };
  };
  // A part goes when the kind of the case is corrected.
  const section = sections.includes(chosen) ? chosen : 'messages';
  useEffect(() => noteHelpHere(helpOfScreen[`case ${section}`]), [section]);
  return (
    <Stack sx={{ height: '100%', [narrow]: { height: 'auto' } }}>
      <CaseHeader view={view}>
        {/* A letter is issued by its own button, and a case closed by this one. */}
        <NextStep
          view={view}
          wayTo={wayTo}
          quiet={section === 'letters' && nextAsked(view) !== undefined}
        />
      </CaseHeader>
      <Clashes view={view} />
      <RoleQuestion view={view} />
      <Box sx={{ px: 1, borderBottom: 1, borderColor: 'divider' }}>
        <Tabs
          variant="scrollable"
          value={section}
          aria-label={t('desk.casefile.sections')}
          onChange={(_, picked: Section) => setChosen(picked)}
        >
          {sections.map((name) => (
            <Tab
              key={name}
              value={name}
              id={`tab-${name}`}
              aria-controls="case-section"
              label={t(`desk.casefile.${name}`)}
              onContextMenu={contextMenu(
                t(`desk.casefile.${name}`),
                <PartActs reference={reference} part={name} />,
              )}
            />
          ))}
        </Tabs>
      </Box>
      <Stack
        direction="row"
        sx={{ flex: 1, minHeight: 0, [narrow]: { flexDirection: 'column', flex: 'none' } }}
      >
        <Panel
          ref={panel}
          role="tabpanel"
          id="case-section"
          aria-labelledby={`tab-${section}`}
          tabIndex={0}
        >
          <ErrorBoundary key={section}>
            <CaseSection section={section} view={view} onSection={setChosen} />
          </ErrorBoundary>
        </Panel>
        <Rail
          aria-label={t('desk.casefile.details')}
          sx={section === 'letters' ? letterFirst : null}
        >
          <DueCard view={view} />
          <StepsCard view={view} wayTo={wayTo} />
          <CaseDetails view={view} />
          <AlikeCases view={view} />
        </Rail>
      </Stack>
    </Stack>
  );
}
