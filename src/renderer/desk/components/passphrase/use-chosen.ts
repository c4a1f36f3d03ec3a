import { useState } from 'react';
import { strengthOf } from '#shared/passphrase/strength.ts';
import type { Owners } from '#shared/passphrase/verdict.ts';
import { type Chosen, chosenProblems } from './chosen.ts';
import { useStrength } from './use-strength.ts';

/** A new passphrase while it is chosen; `fields` is what `NewPassphrase` shows. */
export function useChosen(owners: Owners) {
  const [value, setValue] = useState<Chosen>({ passphrase: '', again: '' });
  const [tried, setTried] = useState(false);
  const strength = useStrength(value.passphrase, owners);
  const { passphrase } = value;
  /** Whether it can be taken. From then on its faults are shown. */
  const check = async (): Promise<boolean> => {
    setTried(true);
    const problems = chosenProblems(value, await strengthOf(passphrase, owners));
    return Object.keys(problems).length === 0;
  };
  const onChange = (change: Partial<Chosen>) => setValue({ ...value, ...change });
  return { passphrase, tried, check, fields: { value, strength, tried, onChange } };
}
