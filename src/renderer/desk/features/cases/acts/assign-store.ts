import { create } from 'zustand';

/** Whether the names of those who can take the chosen cases are open, under the button that opens them. */
export const useAssign = create<{ readonly isOpen: boolean }>(() => ({ isOpen: false }));

export const openAssign = () => useAssign.setState({ isOpen: true });

export const closeAssign = () => useAssign.setState({ isOpen: false });
