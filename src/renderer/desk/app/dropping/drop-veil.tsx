import HowToReg from '@mui/icons-material/HowToRegOutlined';
import UploadFile from '@mui/icons-material/UploadFileOutlined';
import { Typography } from '@mui/material';
import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { useWords } from '../../messages/use-words.ts';

const Veil = styled('output')(({ theme }) => ({
  position: 'fixed',
  inset: theme.spacing(1.5),
  zIndex: theme.zIndex.tooltip,
  display: 'flex',
  gap: theme.spacing(1.5),
  pointerEvents: 'none',
}));

const Place = styled('div', { shouldForwardProp: (name) => name !== 'under' })<{
  readonly under: boolean;
}>(({ theme, under }) => ({
  flex: 1,
  display: 'grid',
  placeContent: 'center',
  justifyItems: 'center',
  textAlign: 'center',
  gap: theme.spacing(1),
  padding: theme.spacing(4),
  borderRadius: 12,
  border: `2px ${under ? 'solid' : 'dashed'} ${(theme.vars ?? theme).palette.primary.main}`,
  background: (theme.vars ?? theme).palette.background.paper,
  opacity: under ? 1 : 0.95,
}));

interface PlaceProps {
  readonly name: string;
  readonly under: boolean;
  readonly icon: ReactNode;
  readonly title: string;
  readonly advice: string;
}

const DropPlace = ({ name, under, icon, title, advice }: PlaceProps) => (
  <Place data-drop={name} under={under}>
    {icon}
    <Typography variant="h1" component="p">
      {title}
    </Typography>
    <Typography color="textSecondary" sx={{ maxWidth: '44ch' }}>
      {advice}
    </Typography>
  </Place>
);

interface Props {
  /** Whether a case is open, which takes data. */
  readonly inCase: boolean;
  /** The place that the files hang over. */
  readonly over: string | undefined;
}

/** What becomes of files that hang over the window, by where they are let go. */
export function DropVeil({ inCase, over }: Props) {
  const { t } = useWords();
  return (
    <Veil>
      <DropPlace
        name="inbox"
        under={over !== 'register'}
        icon={<UploadFile color="primary" fontSize="large" />}
        title={t(inCase ? 'desk.shell.dropCaseTitle' : 'desk.shell.dropTitle')}
        advice={t(inCase ? 'desk.shell.dropDataAdvice' : 'desk.shell.dropAdvice')}
      />
      {!inCase && (
        <DropPlace
          name="register"
          under={over === 'register'}
          icon={<HowToReg color="primary" fontSize="large" />}
          title={t('desk.shell.dropRegisterTitle')}
          advice={t('desk.shell.dropRegisterAdvice')}
        />
      )}
    </Veil>
  );
}
