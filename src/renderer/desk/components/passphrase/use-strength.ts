import { useEffect, useState } from 'react';
import { strengthOf } from '#shared/passphrase/strength.ts';
import type { Owners, Strength } from '#shared/passphrase/verdict.ts';

/** Long enough that who types fast is not measured at every key. */
const pauseMs = 150;

/** How well a passphrase stands, a moment after it was typed; `undefined` before. */
export function useStrength(passphrase: string, { organisation, handler }: Owners) {
  const [strength, setStrength] = useState<Strength>();
  useEffect(() => {
    let current = true;
    const measure = async () => {
      const measured = await strengthOf(passphrase, { organisation, handler });
      if (current) setStrength(measured);
    };
    const timer = setTimeout(() => void measure(), pauseMs);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [passphrase, organisation, handler]);
  return strength;
}
