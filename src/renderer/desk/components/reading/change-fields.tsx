import type { ReactNode } from 'react';
import { Shut, useWhyShut } from './why-shut.ts';

interface Props {
  /** Whether only a lead may change it, as what holds for the whole book. */
  readonly leads?: boolean;
  readonly children: ReactNode;
}

/** Fields that change something in the book: for who may not, nothing in them can be pressed, typed or chosen. */
export function ChangeFields({ leads = false, children }: Props) {
  const why = useWhyShut(leads);
  if (why === undefined) return children;
  return (
    <fieldset disabled aria-describedby={why} style={{ display: 'contents' }}>
      <Shut value>{children}</Shut>
    </fieldset>
  );
}
