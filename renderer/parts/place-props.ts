import type { Workspace } from '#shared/domain/workspace.ts';

/** What every place of a room is shown with. */
export interface PlaceProps {
  readonly workspace: Workspace;
  /** Of what the place shows; see `Route`. */
  readonly id?: string;
}
