import { Skeleton } from '@mui/material';
import { useAnswer } from '../../../ask/use-answer.ts';
import { ombud } from '../../../bridge.ts';
import { RefusalNotice } from '../../../components/notices/refusal-notice.tsx';
import { MappingForm } from './mapping-form.tsx';

interface Props {
  readonly reference: string;
  readonly system: string;
}

/** What one system's data are in the terms of the record: purposes, sources, recipients, and what its codes mean. */
export function MappingDialog({ reference, system }: Props) {
  const answer = useAnswer(`review ${reference}`, () => ombud.review.show({ reference }));
  if (answer.state === 'loading') return <Skeleton variant="rounded" height={240} />;
  if (answer.state === 'refused') return <RefusalNotice refusal={answer.refusal} />;
  const held = answer.value.systems.find((one) => one.system === system);
  if (!held) return <RefusalNotice refusal={{ code: 'system-unknown', system }} />;
  return <MappingForm reference={reference} held={held} terms={answer.value.terms} />;
}
