/** Switches that let another program look into the app, or change how it runs. */
const spying = ['remote-debugging-port', 'remote-debugging-pipe', 'inspect', 'inspect-brk', 'js-flags'];

export interface Runtime {
  readonly packaged: boolean;
  /** A package marked «TEST – ikke for bruk», which holds nobody's real notes. */
  readonly test: boolean;
}

/** Whether the app was started so that others may look into it, although it is the one people really use. */
export const isSpiedOn = (hasSwitch: (name: string) => boolean, { packaged, test }: Runtime): boolean =>
  packaged && !test && spying.some(hasSwitch);
