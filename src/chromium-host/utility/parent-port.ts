import { EventEmitter } from 'node:events';

/** The way to the process that started this one. */
class ParentPort extends EventEmitter implements Pick<Electron.ParentPort, 'postMessage'> {
  postMessage(message: unknown): void {
    // To an app that has just died it is not sent; this process is about to hear of it.
    if (process.connected) process.send?.(message, () => undefined);
  }
}

// Node's `--import` runs this before a utility process: `process.parentPort` is then there, as in Electron.
const port = new ParentPort();
Object.defineProperty(process, 'parentPort', { value: port });
process.on('message', (data) => port.emit('message', { data, ports: [] }));
// It ends with the app, however that ends, as soon as it has a moment to hear of it.
process.once('disconnect', () => process.exit());
