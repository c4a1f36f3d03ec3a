import type { WebContents } from './web-contents.ts';

const pages = new Map<string, WebContents>();

/** The page in a top frame; the browser names frame and target alike. */
export const pageOf = (frameId: string): WebContents | undefined => pages.get(frameId);

export function enterPage(targetId: string, page: WebContents) {
  pages.set(targetId, page);
}

export function leavePage(targetId: string) {
  pages.delete(targetId);
}
