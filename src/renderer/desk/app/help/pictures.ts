const files = import.meta.glob<string>('../../../../../docs/pictures/**/*.webp', {
  eager: true,
  query: '?url',
  import: 'default',
});

/** Where each picture of the guide lies in the app, by the address that the guide has for it. */
export const pictures: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(files).map(([path, url]) => [path.slice(path.indexOf('pictures/')), url]),
);
