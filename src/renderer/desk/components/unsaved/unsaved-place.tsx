import { createContext, type ReactNode, useContext, useState } from 'react';
import { dropForm, type Place } from './unsaved-store.ts';

const Here = createContext<(Place & { readonly discard: () => void }) | undefined>(undefined);

/** Where a form stands, for its fields to be kept under; `undefined` outside of any such place. */
export const useUnsavedPlace = () => useContext(Here);

interface Props extends Place {
  readonly children: ReactNode;
}

/** Has what is written in the form inside survive a locking, a crash and the closing of the window. */
export function UnsavedPlace({ place, reference, dialog, children }: Props) {
  const [times, setTimes] = useState(0);
  const discard = () => {
    dropForm(place);
    setTimes(times + 1);
  };
  return (
    <Here
      value={{
        place,
        discard,
        ...(reference !== undefined && { reference }),
        ...(dialog && { dialog }),
      }}
      // Discarded, the form begins again.
      key={`${place} ${times}`}
    >
      {children}
    </Here>
  );
}
