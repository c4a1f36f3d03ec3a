import { styled } from '@mui/material/styles';

/** What somebody wrote, as plain text with its own line breaks: never markup, so nothing in it can run or load. */
export const LetterText = styled('div')(({ theme }) => ({
  ...theme.typography.body1,
  lineHeight: 1.6,
  maxWidth: '72ch',
  whiteSpace: 'pre-wrap',
  overflowWrap: 'anywhere',
}));
