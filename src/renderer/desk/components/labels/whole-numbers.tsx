import { styled } from '@mui/material/styles';

const Whole = styled('span')({ whiteSpace: 'nowrap' });

const number = /(\d{4}-\d{2}-\d{2}\.?|[A-Z]{3}-\d{4}-\d{4,9})/;

/** A sentence whose ISO dates and references to cases are never broken over two lines at a hyphen. */
export function WholeNumbers({ children }: { readonly children: string }) {
  return children.split(number).map((part, index) =>
    // The parts of a sentence neither move nor change.
    // oxlint-disable-next-line react/no-array-index-key
    number.test(part) ? <Whole key={index}>{part}</Whole> : part,
  );
}
