import type { Protocol } from 'devtools-protocol';
import { toAppUrl } from '../app-url.ts';
import type { DevtoolsSession } from './devtools-session.ts';
import type { Schemes } from '../protocol.ts';
import { type Session, sessions } from '../session.ts';
import type { Targets } from '../browser/targets.ts';
import { ownAnswer } from './own-pages.ts';
import { pageOf } from '../windows/web-contents-registry.ts';

type Paused = Protocol.Fetch.RequestPausedEvent;

/** Made in the page or shipped with the browser: nothing that could leave the machine. */
const local = new Set(['blob:', 'data:', 'chrome:', 'chrome-untrusted:']);

/**
 * The app's windows are all there are: the page is told so by a policy of its own, next to the app's, before it can ask.
 * Whatever still comes is closed by {@link Targets}.
 */
const noWindows = {
  name: 'content-security-policy',
  value: 'sandbox allow-same-origin allow-scripts allow-forms allow-downloads allow-modals',
};

/**
 * Stops every request of every page, frame and worker at the browser itself. The app's own pages are answered by the
 * app; all else fails here, before any network.
 */
export async function openGate(root: DevtoolsSession, targets: Targets): Promise<void> {
  root.on('Fetch.requestPaused', (paused) => {
    // A page may be gone before its answer comes.
    decide(root, targets, paused).catch(() => {});
  });
  await root.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
}

async function decide(root: DevtoolsSession, targets: Targets, paused: Paused) {
  const { requestId, request, resourceType, frameId } = paused;
  const url = toAppUrl(request.url);
  const page = pageOf(frameId);
  // No page of the app is shown it; a stranger is not either.
  const own = page || targets.isStranger(frameId) ? undefined : ownAnswer(url);
  if (own) return root.send('Fetch.fulfillRequest', { requestId, ...own });
  // A frame or worker within a page is under every rule there is.
  const rules = page ? [page.session] : sessions();
  const passes =
    mayGo(targets, paused, url) && (await allAdmit(rules, url, request.method, resourceType));
  if (!passes) return fail(root, requestId, 'Aborted');
  if (local.has(new URL(url).protocol)) return root.send('Fetch.continueRequest', { requestId });
  const response = await firstResponse(rules, url, request).catch(() => undefined);
  if (!response) return fail(root, requestId, 'BlockedByClient');
  const responseHeaders = [...response.responseHeaders, noWindows];
  return root.send('Fetch.fulfillRequest', { requestId, ...response, responseHeaders });
}

async function allAdmit(rules: readonly Session[], ...asked: Parameters<Session['admits']>) {
  const answers = await Promise.all(rules.map((session) => session.admits(...asked)));
  return answers.every(Boolean);
}

async function firstResponse(
  [session, ...others]: readonly Session[],
  url: string,
  request: Protocol.Network.Request,
): ReturnType<Schemes['respond']> {
  const response = await session?.protocol.respond(url, request);
  return response ?? (others.length > 0 ? firstResponse(others, url, request) : undefined);
}

/** Whether a page may show a document: its own order, a reload, or what the app's `will-navigate` lets through. */
function mayGo(targets: Targets, { frameId, resourceType }: Paused, url: string): boolean {
  if (resourceType !== 'Document') return true;
  return pageOf(frameId)?.mayNavigate(url) ?? !targets.isStranger(frameId);
}

const fail = (
  root: DevtoolsSession,
  requestId: string,
  errorReason: Protocol.Network.ErrorReason,
) => root.send('Fetch.failRequest', { requestId, errorReason });
