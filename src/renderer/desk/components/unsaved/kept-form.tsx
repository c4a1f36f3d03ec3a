import type { ReactNode } from 'react';
import { UnsavedPlace } from './unsaved-place.tsx';

interface Props {
  readonly name: string;
  /** What is saved of what it changes: once that is another, the form begins with it. */
  readonly saved: unknown;
  readonly children: ReactNode;
}

/** A form on a page, begun with what is saved; what is written in it survives as that in a dialog does. */
export const KeptForm = ({ name, saved, children }: Props) => (
  <UnsavedPlace key={JSON.stringify(saved)} place={`form ${name}`}>
    {children}
  </UnsavedPlace>
);
