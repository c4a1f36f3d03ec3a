/** What the app uses of the package, which brings no types of its own. */
declare module 'fs-native-extensions' {
  /** Locks the open file whole for its holder alone; `false` when somebody else has it. The kernel's, given back at death. */
  export function tryLock(fd: number): boolean;
}
