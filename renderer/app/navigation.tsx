import {
  ArrowsCirclepathIcon,
  CalendarIcon,
  CogIcon,
  EnvelopeClosedIcon,
  HandShakeHeartIcon,
  MagnifyingGlassIcon,
  MegaphoneIcon,
  PersonChatIcon,
  PlantIcon,
  TasklistIcon,
  TimelineIcon,
  TrashIcon,
} from '@navikt/aksel-icons';
import type { ComponentType, SVGProps } from 'react';
import { runCommand } from '#renderer/stores/commands.ts';
import { hashOf, useRoute, type Room } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { Mark } from '#renderer/ui/mark.tsx';
import type { Workspace } from '#shared/domain/workspace.ts';
import { bodyName } from '#shared/templates/terminology.ts';
import styles from './navigation.module.css';

/**
 * Innsyn is opened from Innstillinger and the palette: it is asked for now and then, not every week. Søk is opened from
 * the palette and with Ctrl+F.
 */
type LinkedRoom = Exclude<Room, 'access' | 'search'>;

const icons: Readonly<Record<LinkedRoom, ComponentType<SVGProps<SVGSVGElement>>>> = {
  overview: TimelineIcon,
  reception: TasklistIcon,
  meetings: CalendarIcon,
  rules: HandShakeHeartIcon,
  information: MegaphoneIcon,
  evaluation: EnvelopeClosedIcon,
  employer: PersonChatIcon,
  development: PlantIcon,
  year: ArrowsCirclepathIcon,
  bin: TrashIcon,
  settings: CogIcon,
};

/** The rooms of the app. When the window is narrow or the text large only icons are seen; the names stay in the tree. */
export const Navigation = ({ workspace }: { readonly workspace: Workspace }) => {
  const text = useText();
  return (
    <nav className={styles.navigation} aria-label={text.shell.navigation.label} data-pane="navigation">
      <div className={styles.house}>
        <Mark className={styles.mark} />
        <div className={styles.names}>
          <span className={styles.name}>{text.common.appName}</span>
          <span className={styles.body}>{bodyName(workspace)}</span>
        </div>
      </div>
      <button
        type="button"
        className={styles.search}
        aria-keyshortcuts="Control+K"
        onClick={() => runCommand('palette')}
        title={text.shell.navigation.palette}
      >
        <MagnifyingGlassIcon aria-hidden />
        <span className={styles.label}>{text.shell.navigation.palette}</span>
        <kbd aria-hidden>Ctrl K</kbd>
      </button>
      <ul className={styles.rooms}>
        <RoomLink room="overview" />
        <RoomLink room="reception" />
        <RoomLink room="meetings" />
        <RoomLink room="rules" />
        <RoomLink room="information" />
        <RoomLink room="evaluation" />
        <RoomLink room="employer" />
        <RoomLink room="development" />
        <RoomLink room="year" />
      </ul>
      <ul className={styles.rooms} data-place="foot">
        <RoomLink room="bin" />
        <RoomLink room="settings" />
      </ul>
    </nav>
  );
};

const RoomLink = ({ room }: { readonly room: LinkedRoom }) => {
  const text = useText();
  const isOpen = useRoute((store) => store.route.room === room);
  const Icon = icons[room];
  const name = text.shell.navigation[room];
  return (
    <li>
      <a
        className={styles.link}
        href={hashOf({ room })}
        aria-current={isOpen ? 'page' : undefined}
        title={name}
        aria-label={name}
      >
        <Icon aria-hidden />
        <span className={styles.label} aria-hidden>
          {name}
        </span>
      </a>
    </li>
  );
};
