import { create } from 'zustand';
import type { Command } from './command.ts';

type Recent = Pick<Command, 'id' | 'name' | 'detail'>;

const most = 8;

/** What was done and which cases were visited, the latest first: of this sitting, and forgotten as the book is locked. */
export const useRecent = create<{ readonly recent: readonly Recent[] }>(() => ({ recent: [] }));

export const noteRecent = ({ id, name, detail }: Recent) =>
  useRecent.setState(({ recent }) => ({
    recent: [
      { id, name, ...(detail !== undefined && { detail }) },
      ...recent.filter((one) => one.id !== id),
    ].slice(0, most),
  }));
