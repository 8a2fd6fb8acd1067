import { Button, Dropdown } from '@digdir/designsystemet-react';
import { CheckmarkIcon, PersonIcon } from '@navikt/aksel-icons';
import { useLiveQuery } from 'dexie-react-hooks';
import { useId, useState } from 'react';
import { listPeople } from '#renderer/db/repositories/people.ts';
import { useMe } from '#renderer/stores/me.ts';
import { openAs } from '#renderer/stores/open-as.ts';
import { useText } from '#renderer/stores/text.ts';
import styles from './who-am-i.module.css';

/** Who the window is opened as, and the way to become another: two people share the app as equals. */
export const WhoAmI = () => {
  const text = useText();
  const me = useMe();
  const people = useLiveQuery(listPeople) ?? [];
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const words = text.shell.status;
  return (
    <>
      <Button
        variant="tertiary"
        data-color="neutral"
        data-size="sm"
        className={styles.button}
        popoverTarget={id}
        aria-expanded={isOpen}
      >
        <PersonIcon aria-hidden />
        {me === null ? words.whoAmI : words.iAm(me.name)}
      </Button>
      <Dropdown
        id={id}
        placement="top-end"
        open={isOpen}
        onOpen={() => setOpen(true)}
        onClose={() => setOpen(false)}
      >
        <Dropdown.Heading>{words.switchPerson}</Dropdown.Heading>
        <Dropdown.List>
          {people.map((person) => (
            <Dropdown.Item key={person.id}>
              <Dropdown.Button
                aria-current={person.id === me?.id ? 'true' : undefined}
                onClick={() => {
                  setOpen(false);
                  void openAs(person);
                }}
              >
                {person.id === me?.id ? <CheckmarkIcon aria-hidden /> : <span className={styles.room} />}
                {person.name}
              </Dropdown.Button>
            </Dropdown.Item>
          ))}
        </Dropdown.List>
      </Dropdown>
    </>
  );
};
