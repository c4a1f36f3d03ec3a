import { Skeleton } from '@mui/material';
import { Suspense } from 'react';
import type { CaseView } from '#shared/views/views.ts';
import { Messages } from '../../features/case/messages.tsx';
import { Story } from '../../features/case/story.tsx';
import { nextAsked } from '../../components/asked-of.ts';
import type { Section } from './sections-of.ts';
import { part } from '../../components/notices/part.tsx';

const Breach = part(async () => {
  const { BreachSection } = await import('../../features/breach/breach-section.tsx');
  return { default: BreachSection };
});
const Measures = part(async () => {
  const { MeasuresSection } = await import('../../features/measures/measures-section.tsx');
  return { default: MeasuresSection };
});
const Complaint = part(async () => {
  const { ComplaintSection } = await import('../../features/complaint/complaint-section.tsx');
  return { default: ComplaintSection };
});
const Inquiry = part(async () => {
  const { InquirySection } = await import('../../features/inquiry/inquiry-section.tsx');
  return { default: InquirySection };
});
const Work = part(async () => {
  const { WorkSection } = await import('../../features/work/work-section.tsx');
  return { default: WorkSection };
});
const Data = part(async () => {
  const { DataSection } = await import('../../features/data/data-section.tsx');
  return { default: DataSection };
});
const Letters = part(async () => {
  const { LettersSection } = await import('../../features/letters/letters-section.tsx');
  return { default: LettersSection };
});

interface Props {
  readonly section: Section;
  readonly view: CaseView;
  readonly onSection: (section: Section) => void;
}

/** The part of the case that is looked at now. */
export function CaseSection(props: Props) {
  return (
    <Suspense fallback={<Skeleton variant="rounded" height={160} />}>{partOf(props)}</Suspense>
  );
}

function partOf({ section, view, onSection }: Props) {
  if (section === 'breach') return <Breach view={view} />;
  if (section === 'measures') return <Measures view={view} />;
  if (section === 'complaint') return <Complaint view={view} />;
  if (section === 'inquiry') return <Inquiry view={view} />;
  if (section === 'work') return <Work view={view} />;
  if (section === 'data') return <Data view={view} />;
  if (section === 'letters') {
    return <Letters view={view} next={nextAsked(view)} onData={() => onSection('data')} />;
  }
  if (section === 'story') return <Story view={view} />;
  return <Messages view={view} />;
}
