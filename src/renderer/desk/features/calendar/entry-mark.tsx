import Flag from '@mui/icons-material/Flag';
import OutlinedFlag from '@mui/icons-material/OutlinedFlag';
import { styled } from '@mui/material/styles';
import type { ComponentProps } from 'react';
import type { Entry } from './day.ts';
import { Unseen } from './unseen.ts';

const Mark = styled('div', { shouldForwardProp: (name) => name !== 'legal' })<{
  readonly legal: boolean;
}>(({ theme, legal }) => ({
  display: 'flex',
  alignItems: 'center',
  gap: 3,
  whiteSpace: 'nowrap',
  overflow: 'hidden',
  containerType: 'inline-size',
  fontWeight: legal ? 600 : 400,
  color: (theme.vars ?? theme).palette.text[legal ? 'primary' : 'secondary'],
  '& svg': { fontSize: 12, flex: 'none' },
  '&[draggable="true"]': { cursor: 'grab' },
}));

/**
 * Where there is little room the year goes, if it is that of the day; where there is still less the series gives way, for it
 * is the number that tells two cases apart.
 */
const Shown = styled('span')({
  display: 'flex',
  minWidth: 0,
  '& span': { overflow: 'hidden', textOverflow: 'ellipsis' },
  '& b': { fontWeight: 'inherit' },
  '@container (max-width: 7.5rem)': { '& .known': { display: 'none' } },
});

type Props = {
  readonly entry: Entry;
  /** The year that the day around it is in, where one is. */
  readonly year?: number;
} & Pick<ComponentProps<'div'>, 'draggable' | 'onDragStart' | 'onDragEnd' | 'onContextMenu'>;

/** A date in a cell: a filled flag and heavier letters for the law's, an empty flag for the company's own. */
export function EntryMark({ entry, year, ...taken }: Props) {
  const legal = entry.what === 'due';
  const { reference } = entry;
  const [series = '', given = '', ...number] = reference.split('-');
  return (
    <Mark legal={legal} {...taken}>
      {legal ? <Flag aria-hidden color="primary" /> : <OutlinedFlag aria-hidden />}
      <Shown aria-hidden>
        <span>{`${series}-`}</span>
        <span className={Number(given) === year ? 'known' : undefined}>{`${given}-`}</span>
        <b>{number.join('-')}</b>
      </Shown>
      <Unseen>{reference}</Unseen>
    </Mark>
  );
}
