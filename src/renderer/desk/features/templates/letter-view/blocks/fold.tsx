import ExpandMore from '@mui/icons-material/ExpandMore';
import { Box, ButtonBase } from '@mui/material';
import { type ReactNode, useId, useState } from 'react';

interface Props {
  readonly title: string;
  readonly startOpen: boolean;
  readonly children: ReactNode;
}

/** A block of a letter that folds under its name. */
export function Fold({ title, startOpen, children }: Props) {
  const id = useId();
  const [open, setOpen] = useState(startOpen);
  return (
    <Box sx={{ border: 1, borderColor: 'divider', borderRadius: 1.5, overflow: 'hidden' }}>
      <ButtonBase
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
        sx={{
          inlineSize: '100%',
          justifyContent: 'start',
          textAlign: 'start',
          gap: 0.5,
          px: 1,
          py: 0.5,
          typography: 'body2',
          color: 'text.secondary',
          bgcolor: 'action.hover',
        }}
      >
        <ExpandMore
          fontSize="small"
          sx={{ transform: open ? 'none' : 'rotate(-90deg)' }}
          aria-hidden
        />
        {title}
      </ButtonBase>
      <Box id={id} hidden={!open} sx={{ p: 1 }}>
        {children}
      </Box>
    </Box>
  );
}
