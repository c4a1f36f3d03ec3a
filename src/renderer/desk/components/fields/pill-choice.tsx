import { styled } from '@mui/material/styles';
import { visuallyHidden } from '@mui/utils';
import { useId } from 'react';

const Group = styled('fieldset')(({ theme }) => ({
  margin: 0,
  padding: 0,
  border: 0,
  minWidth: 0,
  display: 'flex',
  flexWrap: 'wrap',
  gap: theme.spacing(0.75),
  '& p': { ...theme.typography.body2, margin: 0, flexBasis: '100%' },
  '& legend': {
    padding: 0,
    marginBlockEnd: theme.spacing(0.5),
    ...theme.typography.caption,
    color: (theme.vars ?? theme).palette.text.secondary,
  },
  '&[data-bare] legend': visuallyHidden,
}));

const Pill = styled('label')(({ theme }) => {
  const { palette } = theme.vars ?? theme;
  return {
    position: 'relative',
    padding: '3px 10px',
    borderRadius: 14,
    cursor: 'pointer',
    ...theme.typography.body2,
    border: `1px solid ${palette.divider}`,
    '&:hover': { background: palette.action.hover },
    '&:has(:checked)': {
      color: palette.primary.dark,
      background: palette.primary.light,
      borderColor: palette.primary.main,
      fontWeight: 550,
    },
    '&:has(:focus-visible)': { outline: `2px solid ${palette.primary.main}`, outlineOffset: 1 },
    // Still there for keyboard and screen reader, only not drawn.
    '& input': { position: 'absolute', inset: 0, margin: 0, opacity: 0, cursor: 'pointer' },
  };
});

interface Props<T extends string> {
  readonly label: string;
  /** Whether what stands around it says already what is chosen: the label is then heard and not seen. */
  readonly bare?: boolean;
  /** Why it is asked, or what hangs on it. */
  readonly hint?: string;
  readonly value: T;
  readonly options: readonly T[];
  readonly say: (option: T) => string;
  readonly onChange: (option: T) => void;
  /** Called when the one that stands is pressed, where to leave what is proposed is an answer as well. */
  readonly onConfirm?: (option: T) => void;
}

/** One of a closed list, all in sight, so that changing it takes one click. */
export function PillChoice<T extends string>(props: Props<T>) {
  const { label, bare = false, hint, value, options, say, onChange, onConfirm } = props;
  const name = useId();
  return (
    <Group data-bare={bare || undefined} {...(hint && { 'aria-describedby': `${name}-hint` })}>
      <legend>{label}</legend>
      {hint && <p id={`${name}-hint`}>{hint}</p>}
      {options.map((option) => (
        <Pill key={option}>
          <input
            type="radio"
            name={name}
            checked={option === value}
            onChange={() => onChange(option)}
            onClick={() => option === value && onConfirm?.(option)}
            // A browser clicks with the space bar only what is not chosen yet.
            onKeyDown={({ key }) => key === ' ' && option === value && onConfirm?.(option)}
          />
          {say(option)}
        </Pill>
      ))}
    </Group>
  );
}
