import { contextBridge, ipcRenderer } from 'electron';
import type { StoreAnswer, StoreRequest } from '../shared/store-wire.ts';

const store = {
  onRequest: (serve: (request: StoreRequest) => void) =>
    void ipcRenderer.on('store:request', (_, request: StoreRequest) => serve(request)),
  answer: (answer: StoreAnswer) => ipcRenderer.send('store:answer', answer),
};

/** All that the store page can do: hear main's questions and answer them. */
export type StoreBridge = typeof store;

contextBridge.exposeInMainWorld('ombudStore', store);
