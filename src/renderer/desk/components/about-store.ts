import { create } from 'zustand';

/** Whether it is told what Ombud is. It has a place of its own: what is asked there is asked before a locked book, too. */
export const useAbout = create<{ readonly isOpen: boolean }>(() => ({ isOpen: false }));

export const openAbout = () => useAbout.setState({ isOpen: true });

export const closeAbout = () => useAbout.setState({ isOpen: false });
