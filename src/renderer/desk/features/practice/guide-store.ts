import { create } from 'zustand';

interface State {
  readonly hidden: boolean;
  readonly dueSeen: boolean;
}

/** What the guide knows that no case tells. It never stands in the way, and is put away and brought back at will. */
export const useGuide = create<State>(() => ({ hidden: false, dueSeen: false }));

export const hideGuide = (hidden: boolean) => useGuide.setState({ hidden });
