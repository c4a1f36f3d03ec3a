import { ListSubheader } from '@mui/material';
import type { ReactNode } from 'react';

/** What the items below it in a menu have in common. A menu holds nothing but items, so to the tree it is words alone. */
export const MenuHeading = ({ children }: { readonly children: ReactNode }) => (
  <ListSubheader role="presentation">{children}</ListSubheader>
);
