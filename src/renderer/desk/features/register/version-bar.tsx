import { Button, Stack, Typography } from '@mui/material';
import { refusalText } from '#shared/words/refusal-text.ts';
import type { RegisterVersion } from '#shared/contract/book/register-contract.ts';
import { answered } from '../../ask/answered.ts';
import { ombud } from '../../bridge.ts';
import { Choice } from '../../components/fields/choice.tsx';
import { openDialog } from '../../components/dialogs/dialog-store.ts';
import { saveFile } from '../../components/files/save-file.ts';
import { sayToast } from '../../components/notices/toast-store.ts';
import { ChangeButton } from '../../components/reading/change-button.tsx';
import { LeadsNotice } from '../../components/reading/leads-notice.tsx';
import { sayDay, sayDue } from '../../messages/dates.ts';
import { useWords } from '../../messages/use-words.ts';
import { beginDraft } from './editor/draft-store.ts';
import type { Register } from './register.ts';

interface Props {
  readonly register: Register;
  readonly shown: number;
  readonly onShow: (index: number) => void;
}

/** Which version is read, and what can be done with it. */
export function VersionBar({ register, shown, onShow }: Props) {
  const { t, words, language } = useWords();
  const { versions } = register;
  const version = versions[shown];
  const latest = versions.find(({ standing }) => standing !== 'withdrawn');
  const say = (index: string) => {
    const one = versions[Number(index)];
    if (!one) return '';
    return `${sayDue(one.record.validFrom, language)} – ${t(`register.standings.${one.standing}`)}`;
  };
  const save = async (format: 'json' | 'csv') => {
    if (!version) return;
    const made = await answered(
      ombud.register.export({ version: version.record.version, format, language }),
    );
    if (!made.ok) return sayToast({ tone: 'refused', ...refusalText(words, made.error) });
    const { bytes, mediaType, fileName } = made.value;
    saveFile(new Uint8Array(bytes), mediaType, fileName);
  };
  return (
    <Stack spacing={1}>
      <LeadsNotice />
      <Stack
        direction="row"
        spacing={1}
        sx={{ alignItems: 'center', flexWrap: 'wrap', whiteSpace: 'nowrap' }}
      >
        <Choice
          label={t('desk.register.version')}
          width={360}
          value={`${shown}`}
          options={versions.map((_, index) => `${index}`)}
          say={say}
          onChange={(index) => onShow(Number(index))}
        />
        <Button variant="outlined" onClick={() => void save('csv')}>
          {t('desk.register.saveCsv')}
        </Button>
        <Button variant="outlined" onClick={() => void save('json')}>
          {t('desk.register.saveJson')}
        </Button>
        {version?.standing === 'coming' && version.adopted && (
          <ChangeButton
            leads
            color="error"
            onClick={() =>
              openDialog({ type: 'withdraw-version', version: version.record.version })
            }
          >
            {t('desk.register.withdraw')}
          </ChangeButton>
        )}
        <ChangeButton
          leads
          variant="contained"
          sx={{ marginInlineStart: 'auto !important' }}
          onClick={() => latest && beginDraft(latest.record)}
        >
          {t('desk.register.newVersion')}
        </ChangeButton>
      </Stack>
      {version && <Story version={version} />}
    </Stack>
  );
}

function Story({ version }: { readonly version: RegisterVersion }) {
  const { t, language } = useWords();
  const { adopted, withdrawn } = version;
  const told = [
    adopted
      ? t('desk.register.adoptedOn', { day: sayDay(adopted.at, language), reason: adopted.reason })
      : t('desk.register.shipped'),
    withdrawn &&
      t('desk.register.withdrawnOn', {
        day: sayDay(withdrawn.at, language),
        reason: withdrawn.reason,
      }),
  ];
  return (
    <Typography variant="body2" color="textSecondary">
      {told.filter(Boolean).join(' ')}
    </Typography>
  );
}
