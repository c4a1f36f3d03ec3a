import { styled } from '@mui/material/styles';
import Markdown from 'markdown-to-jsx/react';
import { pictures } from './pictures.ts';

const Text = styled('div')(({ theme }) => ({
  ...theme.typography.body1,
  lineHeight: 1.6,
  overflowWrap: 'anywhere',
  '& ul, & ol': { paddingInlineStart: theme.spacing(2.5) },
  '& li': { marginBlockEnd: theme.spacing(0.75) },
  '& img': {
    width: '100%',
    border: `1px solid ${(theme.vars ?? theme).palette.divider}`,
    borderRadius: theme.shape.borderRadius,
  },
}));

const options = {
  // Markup in a guide is text like any other.
  disableParsingRawHTML: true,
  forceBlock: true,
  // A picture is one of the guide's own, or none.
  sanitizer: (address: string) => pictures[address] ?? null,
} as const;

/** A page of the guide. */
export function GuideText({ children }: { readonly children: string }) {
  return (
    <Text>
      <Markdown options={options}>{children}</Markdown>
    </Text>
  );
}
