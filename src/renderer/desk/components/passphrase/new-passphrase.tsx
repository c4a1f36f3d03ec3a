import { atLeast } from '#shared/passphrase/strength.ts';
import type { Strength } from '#shared/passphrase/verdict.ts';
import { useWords } from '../../messages/use-words.ts';
import { type Chosen, chosenProblems } from './chosen.ts';
import { PassphraseField } from './passphrase-field.tsx';
import { StrengthMeter } from './strength-meter.tsx';

interface Props {
  readonly label: string;
  readonly value: Chosen;
  readonly strength: Strength | undefined;
  /** Whether the person has tried to go on: faults are not shown while typing. */
  readonly tried: boolean;
  readonly onChange: (change: Partial<Chosen>) => void;
}

/** The two fields in which a passphrase is chosen, with how well it stands. */
export function NewPassphrase({ label, value, strength, tried, onChange }: Props) {
  const { t } = useWords();
  const problems = tried ? chosenProblems(value, strength) : {};
  const count = strength?.verdict === 'short' ? strength.missing : atLeast;
  const fault = (field: keyof Chosen) => problems[field] && t(problems[field], { count });
  return (
    <>
      <PassphraseField
        label={label}
        value={value.passphrase}
        onChange={(passphrase) => onChange({ passphrase })}
        help={t('desk.book.passphraseHelp', { atLeast })}
        error={fault('passphrase')}
        autoComplete="new-password"
      />
      {value.passphrase !== '' && strength && <StrengthMeter strength={strength} />}
      <PassphraseField
        label={t('desk.book.passphraseAgain')}
        value={value.again}
        onChange={(again) => onChange({ again })}
        error={fault('again')}
        autoComplete="new-password"
      />
    </>
  );
}
