/** What the fixture app's preload and pages put on `window`. */
interface Window {
  readonly bridge: {
    // eslint-disable-next-line typescript/no-explicit-any -- whatever the test sends
    ask(channel: string, request?: unknown): Promise<any>;
    tell(channel: string, ...args: unknown[]): void;
    readonly words: { readonly two: string; readonly nested: { readonly list: number[] } };
    add(a: number, b: number): number;
    fail(): void;
    onPush(listener: (payload: unknown) => void): () => void;
  };
  readonly atStart: unknown;
  readonly sawBridge: boolean;
  opened: unknown;
}
