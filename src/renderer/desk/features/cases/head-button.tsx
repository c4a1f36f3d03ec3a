import { type ButtonProps, Tooltip } from '@mui/material';
import { styled } from '@mui/material/styles';
import { visuallyHidden } from '@mui/utils';
import type { ElementType } from 'react';

const little = '@container desk (max-width: 93.75rem)';
const Name = styled('span')({ [little]: visuallyHidden });

const look = {
  minWidth: 0,
  [little]: { px: 0.75, '& .MuiButton-startIcon': { m: 0 } },
};

interface Props extends ButtonProps {
  readonly name: string;
  /** What kind of button it is: `Button`, or one that is shut to who only reads. */
  readonly as: ElementType<ButtonProps>;
}

/** An act on all cases, over their list: where there is little room its sign stands alone, and the words are still its name. */
export const HeadButton = ({ name, as: Shown, ...props }: Props) => (
  <Tooltip title={name}>
    <span>
      <Shown sx={look} {...props}>
        <Name>{name}</Name>
      </Shown>
    </span>
  </Tooltip>
);
