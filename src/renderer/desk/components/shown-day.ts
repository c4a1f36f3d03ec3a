import { create } from 'zustand';

/** The day the calendar is to show when it is gone to; `undefined` is today. */
export const useShownDay = create<{ readonly day: string | undefined }>(() => ({ day: undefined }));

export const showDay = (day: string | undefined) => useShownDay.setState({ day });
