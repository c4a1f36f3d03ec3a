const suffix = '.localhost';

/**
 * Chromium knows no scheme of ours, so `app://desk/x` lives there as `https://desk.app.localhost/x`: a secure origin,
 * stable over restarts, and a name that no resolver may send to the network. Product code sees only the first form.
 */
export function toBrowserUrl(url: string): string {
  return url.replace(
    /^(blob:)?([a-z][a-z0-9+.-]*):\/\/([^/?#]+)/,
    (whole, blob: string | undefined, scheme: string, host: string) =>
      scheme.startsWith('http') ? whole : `${blob ?? ''}https://${host}.${scheme}${suffix}`,
  );
}

/** The form product code knows: the inverse of {@link toBrowserUrl}; any other URL is given back as it is. */
export function toAppUrl(url: string): string {
  return url.replace(
    /^(blob:)?https:\/\/([^/?#.@:]+)\.([a-z0-9-]+)\.localhost(?=[/?#]|$)/,
    (_, blob: string | undefined, host: string, scheme: string) =>
      `${blob ?? ''}${scheme}://${host}`,
  );
}
