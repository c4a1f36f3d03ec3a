import { contextBridge, ipcRenderer } from 'electron';
import { sealedOver, type Invoke } from '../line/desk-end.ts';
import type { Channel, Request, Response } from '../shared/contract/contract.ts';
import { isMainChannel } from '../shared/contract/main-channels.ts';
import type { Push, Pushes } from '../shared/pushes.ts';

const invoke: Invoke = (channel, request) => ipcRenderer.invoke(channel, request);
const sealed = sealedOver(invoke);

const ask =
  <C extends Channel>(channel: C) =>
  (request: Request<C>) =>
    (isMainChannel(channel) ? invoke : sealed)(channel, request) as Promise<Response<C>>;

/** What of a noun's channels can be asked. */
type Verb<N extends string, C = Channel> = C extends `${N}:${infer V}` ? V : never;
/** `execute-many` is `executeMany` for the desk. */
type Method<V extends string> = V extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<Method<Rest>>}`
  : V;
type Asks<N extends string, V extends string> = {
  readonly [K in V as Method<K>]: `${N}:${K}` extends infer C extends Channel
    ? (request: Request<C>) => Promise<Response<C>>
    : never;
};

const methodOf = (verb: string) =>
  verb.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** A method for each verb. */
const asks = <N extends string, V extends Verb<N>>(noun: N, ...verbs: readonly V[]) =>
  Object.fromEntries(
    verbs.map((verb) => [methodOf(verb), ask(`${noun}:${verb}` as Channel)]),
  ) as unknown as Asks<N, V>;

function subscribe<P extends Push>(push: P, listener: (payload: Pushes[P]) => void): () => void {
  const hear = (_: unknown, payload: Pushes[P]) => listener(payload);
  ipcRenderer.on(push, hear);
  return () => ipcRenderer.off(push, hear);
}

const desk = {
  app: asks('app', 'status', 'speak', 'practise'),
  book: asks(
    'book',
    'create',
    'unlock',
    'practise',
    'lock',
    'invitation',
    'accept',
    'backups',
    'bring-back',
    'restore',
  ),
  intake: asks(
    'intake',
    'read',
    'sample',
    'waiting',
    'again',
    'opened',
    'save',
    'edit',
    'original',
    'discard',
  ),
  cases: asks(
    'cases',
    'log',
    'list',
    'arrangement',
    'arrange',
    'export',
    'show',
    'execute',
    'alike',
    'execute-many',
    'what-if',
    'branch',
    'own-case',
    'link',
    'unlink',
    'attach',
    'confine',
    'confidential',
    'naming-exports',
  ),
  caseImport: asks('case-import', 'read', 'values', 'days', 'rehearse', 'carry-out', 'discard'),
  backup: asks('backup', 'show', 'change', 'make', 'list', 'rehearse'),
  evidence: asks('evidence', 'make', 'seal', 'verifier'),
  checks: asks('checks', 'show', 'run'),
  incidents: asks('incidents', 'show', 'damage', 'read'),
  today: asks('today', 'show', 'done', 'choose'),
  calendar: asks('calendar', 'month', 'export', 'correct'),
  settings: asks('settings', 'show', 'change'),
  letterhead: asks('letterhead', 'show', 'change', 'preview'),
  reasons: asks('reasons', 'list', 'save', 'rename', 'delete'),
  sheets: asks('sheets', 'make'),
  suppression: asks('suppression', 'show', 'look-up', 'add', 'remove', 'enter', 'wash'),
  register: asks('register', 'show', 'adopt', 'withdraw', 'export'),
  retention: asks('retention', 'list', 'dispose', 'rules', 'decide'),
  figures: asks('figures', 'show', 'save'),
  review: asks('review', 'show', 'rows', 'flags', 'redact', 'keep', 'find'),
  mappings: asks('mappings', 'list', 'remember', 'forget'),
  data: asks('data', 'collect', 'sample', 'rows', 'preview'),
  letters: asks(
    'letters',
    'prepare',
    'preview',
    'issue',
    'draft',
    'approve-as',
    'protect',
    'package',
  ),
  team: asks('team', 'root', 'show', 'invite', 'remove', 'change-role', 'accept'),
  templates: asks('templates', 'list', 'show', 'preview', 'change', 'reset'),
  exchange: asks('exchange', 'show', 'test', 'choose', 'now', 'write-bundle', 'read-bundle'),
  secrets: asks('secrets', 'change'),
  computer: asks('computer', 'show', 'trust', 'forget'),
  searches: asks('searches', 'list', 'keep'),
  look: asks('look', 'show', 'choose'),
  dragOut: asks('drag-out', 'show', 'choose', 'begin'),
  unsaved: asks('unsaved', 'list', 'keep', 'drop'),
  presence: asks('desk', 'touched', 'failed', 'copied'),
  windows: asks('desk', 'open-window'),
  about: asks('desk', 'about', 'licence'),
  folders: asks('desk', 'choose-folder'),
  tray: asks('desk', 'tray', 'stay-in-tray'),
  jobs: asks('jobs', 'stop'),
  documents: asks('documents', 'open', 'taken'),
  onBookChanged: (listener: (payload: Pushes['book:changed']) => void) =>
    subscribe('book:changed', listener),
  onBookOpened: (listener: () => void) => subscribe('book:opened', listener),
  onUnsavedChanged: (listener: () => void) => subscribe('unsaved:changed', listener),
  onSearchesChanged: (listener: () => void) => subscribe('searches:changed', listener),
  onInboxChanged: (listener: (payload: Pushes['inbox:changed']) => void) =>
    subscribe('inbox:changed', listener),
  onMenuChosen: (listener: (payload: Pushes['menu:chosen']) => void) =>
    subscribe('menu:chosen', listener),
  onMailCame: (listener: () => void) => subscribe('mail:came', listener),
  onTextsRead: (listener: () => void) => subscribe('texts:read', listener),
  onLockNear: (listener: (payload: Pushes['lock:near']) => void) =>
    subscribe('lock:near', listener),
  onExchanged: (listener: (payload: Pushes['exchange:done']) => void) =>
    subscribe('exchange:done', listener),
  onChecked: (listener: (payload: Pushes['book:checked']) => void) =>
    subscribe('book:checked', listener),
  onJobProgress: (listener: (payload: Pushes['job:progress']) => void) =>
    subscribe('job:progress', listener),
};

/** All that the desk can do. */
export type DeskBridge = typeof desk;

contextBridge.exposeInMainWorld('ombud', desk);
