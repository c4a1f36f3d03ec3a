import { IconButton, Tooltip } from '@mui/material';
import type { ReactNode } from 'react';

interface Props {
  readonly label: string;
  /** The keys that do the same, as `aria-keyshortcuts` has them. */
  readonly keys?: string;
  readonly disabled?: boolean;
  /** For a button that opens and closes something: whether it is open. */
  readonly expanded?: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

/** A button of a tool bar: a picture that says its name when it is pointed at. */
export function ToolButton({ label, keys, disabled = false, expanded, onClick, children }: Props) {
  return (
    <Tooltip title={label}>
      {/* A button that is switched off says nothing when pointed at, so what is around it does. */}
      <span>
        <IconButton
          size="small"
          aria-label={label}
          aria-keyshortcuts={keys}
          aria-expanded={expanded}
          disabled={disabled}
          color={expanded ? 'primary' : 'default'}
          onClick={onClick}
        >
          {children}
        </IconButton>
      </span>
    </Tooltip>
  );
}
