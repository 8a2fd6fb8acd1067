import { Button, Dropdown } from '@digdir/designsystemet-react';
import { MenuElipsisHorizontalIcon } from '@navikt/aksel-icons';
import { useEffect, useId, useRef, useState, type ComponentType, type SVGProps } from 'react';
import styles from './row-menu.module.css';

export interface RowCommand {
  readonly label: string;
  readonly run: () => void;
  readonly icon?: ComponentType<SVGProps<SVGSVGElement>>;
  /** The keys that do the same, as people read them: «Alt+↑». */
  readonly keys?: string;
  readonly isDanger?: boolean;
}

interface RowMenuProps {
  /** Names the menu by its row: «Valg for Avtal fast møtetid». */
  readonly label: string;
  readonly commands: readonly RowCommand[];
}

/**
 * The commands of a row: a button, and the same on right click or Shift+F10 anywhere in the nearest element marked
 * `data-row`.
 */
export const RowMenu = ({ label, commands }: RowMenuProps) => {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const id = useId();

  useEffect(() => {
    const row = button.current?.closest<HTMLElement>('[data-row]');
    const open = (event: MouseEvent) => {
      if (event.target instanceof HTMLElement && event.target.matches('input, textarea')) return;
      event.preventDefault();
      setOpen(true);
    };
    row?.addEventListener('contextmenu', open);
    return () => row?.removeEventListener('contextmenu', open);
  }, []);

  useEffect(() => {
    if (isOpen) menu.current?.querySelector('button')?.focus();
  }, [isOpen]);

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <>
      <Button
        ref={button}
        icon
        variant="tertiary"
        data-color="neutral"
        className={styles.button}
        popoverTarget={id}
        aria-label={label}
        aria-expanded={isOpen}
      >
        <MenuElipsisHorizontalIcon aria-hidden />
      </Button>
      <Dropdown
        ref={menu}
        id={id}
        placement="bottom-end"
        open={isOpen}
        onOpen={() => setOpen(true)}
        onClose={() => setOpen(false)}
        onKeyDown={(event) => moveFocus(event, menu.current)}
      >
        <Dropdown.List>
          {commands.map(({ label: words, run, icon: Icon, keys, isDanger }) => (
            <Dropdown.Item key={words}>
              <Dropdown.Button
                data-color={isDanger ? 'danger' : 'neutral'}
                onClick={() => {
                  close();
                  run();
                }}
              >
                {Icon && <Icon aria-hidden />}
                <span className={styles.words}>{words}</span>
                {keys !== undefined && <kbd>{keys}</kbd>}
              </Dropdown.Button>
            </Dropdown.Item>
          ))}
        </Dropdown.List>
      </Dropdown>
    </>
  );
};

/** Arrow keys walk through the menu; Home and End go to its ends. */
const moveFocus = (event: React.KeyboardEvent, menu: HTMLElement | null): void => {
  const buttons = [...(menu?.querySelectorAll('button') ?? [])];
  const here = buttons.findIndex((button) => button === document.activeElement);
  const to = { ArrowDown: here + 1, ArrowUp: here - 1 + buttons.length, Home: 0, End: buttons.length - 1 }[
    event.key
  ];
  if (to === undefined || buttons.length === 0) return;
  event.preventDefault();
  buttons[to % buttons.length]?.focus();
};
