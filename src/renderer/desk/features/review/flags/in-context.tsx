import { styled } from '@mui/material/styles';

const Flagged = styled('mark')(({ theme }) => ({
  color: 'inherit',
  fontWeight: 650,
  background: 'transparent',
  borderBlockEnd: `2px solid ${(theme.vars ?? theme).palette.warning.main}`,
}));

interface Props {
  readonly before: string;
  readonly text: string;
  readonly after: string;
}

/** A text where it stands. */
export const InContext = ({ before, text, after }: Props) => (
  <span>
    {before}
    <Flagged>{text}</Flagged>
    {after}
  </span>
);
