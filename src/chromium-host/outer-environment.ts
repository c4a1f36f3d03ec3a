/**
 * The environment for programs that are none of the app's: without the app's own variables, a passphrase among them.
 * Whatever is started from here is given it by name, since a child inherits all there is otherwise.
 */
export const outerEnvironment = (): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('OMBUD_')));
