import { Typography } from '@mui/material';
import { roles, type Role } from '#domain/team/event.ts';
import { PillChoice } from '../../../components/fields/pill-choice.tsx';
import { useWords } from '../../../messages/use-words.ts';

interface Props {
  readonly value: Role;
  readonly onChange: (role: Role) => void;
}

/** Which role somebody has, and what it lets them do. */
export function RoleChoice({ value, onChange }: Props) {
  const { t } = useWords();
  return (
    <div>
      <PillChoice
        label={t('desk.team.role')}
        value={value}
        options={roles}
        say={(role) => t(`desk.team.roles.${role}`)}
        onChange={onChange}
      />
      <Typography
        variant="caption"
        color="textSecondary"
        component="p"
        aria-live="polite"
        sx={{ mt: 0.75 }}
      >
        {t(`desk.team.rolesText.${value}`)}
      </Typography>
    </div>
  );
}
