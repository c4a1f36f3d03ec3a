import { useStatus } from './status-store.ts';

/** Whether whoever is at work only reads: an auditor, say. Main refuses what they would write; here it is not offered. */
export const useReads = (): boolean => useStatus(({ status }) => status?.role === 'reader');
