import { styled } from '@mui/material/styles';

const Whole = styled('span')({ whiteSpace: 'nowrap' });

const date = /(\d{4}-\d{2}-\d{2}\.?)/;

/** A sentence whose ISO dates are never broken over two lines at a hyphen. */
export function WholeDates({ children }: { readonly children: string }) {
  return children.split(date).map((part, index) =>
    // The parts of a sentence neither move nor change.
    // oxlint-disable-next-line react/no-array-index-key
    date.test(part) ? <Whole key={index}>{part}</Whole> : part,
  );
}
