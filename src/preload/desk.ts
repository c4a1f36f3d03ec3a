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

function subscribe<P extends Push>(push: P, listener: (payload: Pushes[P]) => void): () => void {
  const hear = (_: unknown, payload: Pushes[P]) => listener(payload);
  ipcRenderer.on(push, hear);
  return () => ipcRenderer.off(push, hear);
}

const desk = {
  app: { status: ask('app:status'), speak: ask('app:speak') },
  book: { create: ask('book:create'), unlock: ask('book:unlock'), lock: ask('book:lock') },
  intake: {
    read: ask('intake:read'),
    sample: ask('intake:sample'),
    save: ask('intake:save'),
    discard: ask('intake:discard'),
  },
  cases: {
    log: ask('cases:log'),
    list: ask('cases:list'),
    export: ask('cases:export'),
    show: ask('cases:show'),
    execute: ask('cases:execute'),
    alike: ask('cases:alike'),
    executeMany: ask('cases:execute-many'),
    whatIf: ask('cases:what-if'),
    branch: ask('cases:branch'),
    ownCase: ask('cases:own-case'),
    link: ask('cases:link'),
    unlink: ask('cases:unlink'),
    attach: ask('cases:attach'),
  },
  caseImport: {
    read: ask('case-import:read'),
    values: ask('case-import:values'),
    days: ask('case-import:days'),
    rehearse: ask('case-import:rehearse'),
    carryOut: ask('case-import:carry-out'),
    discard: ask('case-import:discard'),
  },
  backup: {
    show: ask('backup:show'),
    change: ask('backup:change'),
    make: ask('backup:make'),
    list: ask('backup:list'),
    rehearse: ask('backup:rehearse'),
  },
  today: { show: ask('today:show') },
  calendar: {
    month: ask('calendar:month'),
    export: ask('calendar:export'),
    correct: ask('calendar:correct'),
  },
  settings: { show: ask('settings:show'), change: ask('settings:change') },
  letterhead: {
    show: ask('letterhead:show'),
    change: ask('letterhead:change'),
    preview: ask('letterhead:preview'),
  },
  reasons: {
    list: ask('reasons:list'),
    save: ask('reasons:save'),
    rename: ask('reasons:rename'),
    delete: ask('reasons:delete'),
  },
  sheets: { make: ask('sheets:make') },
  suppression: {
    show: ask('suppression:show'),
    lookUp: ask('suppression:look-up'),
    add: ask('suppression:add'),
    remove: ask('suppression:remove'),
    enter: ask('suppression:enter'),
    wash: ask('suppression:wash'),
  },
  register: {
    show: ask('register:show'),
    adopt: ask('register:adopt'),
    withdraw: ask('register:withdraw'),
    export: ask('register:export'),
  },
  retention: {
    list: ask('retention:list'),
    dispose: ask('retention:dispose'),
    rules: ask('retention:rules'),
    decide: ask('retention:decide'),
    figures: ask('retention:figures'),
    exportFigures: ask('retention:export-figures'),
  },
  review: {
    show: ask('review:show'),
    rows: ask('review:rows'),
    flags: ask('review:flags'),
    redactValue: ask('review:redact-value'),
    countValue: ask('review:count-value'),
    keepValue: ask('review:keep-value'),
  },
  mappings: {
    list: ask('mappings:list'),
    remember: ask('mappings:remember'),
    forget: ask('mappings:forget'),
  },
  data: { collect: ask('data:collect'), rows: ask('data:rows'), preview: ask('data:preview') },
  letters: {
    prepare: ask('letters:prepare'),
    preview: ask('letters:preview'),
    issue: ask('letters:issue'),
    draft: ask('letters:draft'),
    protect: ask('letters:protect'),
    package: ask('letters:package'),
  },
  templates: {
    list: ask('templates:list'),
    show: ask('templates:show'),
    preview: ask('templates:preview'),
    change: ask('templates:change'),
    reset: ask('templates:reset'),
  },
  secrets: { change: ask('secrets:change') },
  presence: { touched: ask('desk:touched'), failed: ask('desk:failed') },
  jobs: { stop: ask('jobs:stop') },
  documents: { open: ask('documents:open') },
  onBookChanged: (listener: (payload: Pushes['book:changed']) => void) =>
    subscribe('book:changed', listener),
  onLockNear: (listener: (payload: Pushes['lock:near']) => void) =>
    subscribe('lock:near', listener),
  onJobProgress: (listener: (payload: Pushes['job:progress']) => void) =>
    subscribe('job:progress', listener),
};

/** All that the desk can do, one line per method. */
export type DeskBridge = typeof desk;

contextBridge.exposeInMainWorld('ombud', desk);
