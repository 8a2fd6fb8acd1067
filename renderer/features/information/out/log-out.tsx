import type { MatterView } from '#shared/domain/matter-view.ts';

interface LogOutProps {
  /** What stands in the list, in its order: the log as it is filtered. */
  readonly matters: readonly MatterView[];
}

/** Takes out the whole log, or a table of it; Ctrl+P prints what is given. */
export const LogOut = (_props: LogOutProps) => null;
