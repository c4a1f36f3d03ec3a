/** What is done with a window when the app ends or its browser dies. */
export interface OpenWindow {
  close(): void;
  destroy(): void;
  losePage(): void;
}

/** Every window that has not been closed, hidden ones too, the oldest first. */
export const openWindows = new Set<OpenWindow>();
