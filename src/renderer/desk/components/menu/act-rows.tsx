import { Divider, MenuItem, Typography } from '@mui/material';
import type { Act } from './act.ts';

interface Props {
  readonly acts: readonly Act[];
  /** One was chosen, and the menu is to go before it is done. */
  readonly onChosen: () => void;
}

/** The rows of a menu: what can be done, and the key that does the same. */
export function ActRows({ acts, onChosen }: Props) {
  const first = acts.find(({ isShut }) => !isShut);
  return acts.flatMap(({ id, name, keys, isShut, isApart, run }) => [
    ...(isApart ? [<Divider key={`${id} apart`} />] : []),
    <MenuItem
      key={id}
      disabled={isShut === true}
      // The list that hands the focus to its first row sees one child here.
      {...(id === first?.id && { autoFocus: true })}
      onClick={() => {
        onChosen();
        // The keyboard is back where it was before what is done takes it elsewhere.
        setTimeout(run);
      }}
    >
      <span style={{ flex: 1 }}>{name}</span>
      <Typography variant="caption" color="textSecondary" sx={{ pl: 3 }} aria-hidden>
        {keys}
      </Typography>
    </MenuItem>,
  ]);
}
