import { toAppUrl } from '../app-url.ts';

/** A page's top frame, the only one that has the preload and so can call. */
export class WebFrame {
  #url = '';

  get url(): string {
    return this.#url;
  }

  get origin(): string {
    const at = URL.parse(this.#url);
    return at ? `${at.protocol}//${at.host}` : '';
  }

  /** Takes the URL in the browser's form. */
  moveTo(browserUrl: string) {
    this.#url = toAppUrl(browserUrl);
  }
}
