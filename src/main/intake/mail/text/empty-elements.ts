/** Elements that hold no text and are not closed. */
export const empty = new Set(
  'area base br col embed hr img input link meta source track wbr'.split(' '),
);
