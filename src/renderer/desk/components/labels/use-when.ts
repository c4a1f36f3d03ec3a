import { useState } from 'react';
import { nowAsInstant } from '../../messages/dates.ts';

/** When something happened, as a form asks it. */
export interface When {
  /** Where the field starts: this minute. */
  readonly value: string;
  readonly onChange: (instant: string) => void;
  /** For the command: nothing when it happened now, so that main's own clock says when; `undefined` while it is no time. */
  readonly facts: { readonly at?: string } | undefined;
}

/** Asks when something happened, beginning with now. */
export function useWhen(): When {
  const [value] = useState(nowAsInstant);
  const [at, onChange] = useState(value);
  return { value, onChange, facts: at === '' ? undefined : at === value ? {} : { at } };
}
