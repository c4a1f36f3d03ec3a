import type { Session } from '../session.ts';

/** What rules a page of the app. */
interface Page {
  readonly session: Session;
  mayNavigate(url: string): boolean;
}

const pages = new Map<string, Page>();

/** The page in a top frame; the browser names frame and target alike. */
export const pageOf = (frameId: string): Page | undefined => pages.get(frameId);

export function enterPage(targetId: string, page: Page) {
  pages.set(targetId, page);
}

export function leavePage(targetId: string) {
  pages.delete(targetId);
}
