import type { StoreBridge } from '../../preload/store.ts';
import { StoreDb } from './db.ts';
import { serve } from './serve.ts';

declare global {
  interface Window {
    readonly ombudStore: StoreBridge;
  }
}

const bridge = window.ombudStore;
const db = new StoreDb();

// Opened before the first question: starting the database is most of what the first one would wait for.
await db.open();
bridge.onRequest((request) => void serve(db, request).then(bridge.answer));
bridge.answer({ id: 0, value: null });
