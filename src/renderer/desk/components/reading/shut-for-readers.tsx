import type { ReactNode } from 'react';
import { useReads } from '../../status/use-reads.ts';
import { readsId } from './reads-banner.tsx';

/** What changes something in the book: for who only reads nothing in it can be pressed or typed, and the banner above says why. */
export function ShutForReaders({ children }: { readonly children: ReactNode }) {
  if (!useReads()) return children;
  return (
    <fieldset disabled aria-describedby={readsId} style={{ display: 'contents' }}>
      {children}
    </fieldset>
  );
}
