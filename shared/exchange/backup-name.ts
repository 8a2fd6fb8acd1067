import type { PersonRole } from '#shared/domain/person.ts';

/** The end of a copy's name. */
export const backupExtension = 'samspill-backup';

const shape = /^Samspill-(\d{4})-(\d{2})-(\d{2})-(\d{2})(\d{2})(?:-(\d{1,3}))?\.samspill-backup$/;

/**
 * What a copy is called: the app and the moment on this machine, and neither kommune nor person, since names of files
 * are seen in lists, logs and synced folders. `taken` are the names that lie there.
 */
export const backupName = (made: Date, taken: ReadonlySet<string>): string => {
  const moment = [
    String(made.getFullYear()).padStart(4, '0'),
    two(made.getMonth() + 1),
    two(made.getDate()),
    `${two(made.getHours())}${two(made.getMinutes())}`,
  ].join('-');
  for (let number = 1; ; number += 1) {
    const name = `Samspill-${moment}${number === 1 ? '' : `-${number}`}.${backupExtension}`;
    if (!taken.has(name)) return name;
  }
};

/** When a copy was made, by its name; null for a file that is none of ours. */
export const madeByName = (name: string): Date | null => {
  const [, year, month, day, hour, minute, number] = shape.exec(name) ?? [];
  if (year === undefined) return null;
  // The number of a second copy in the same minute stands for its second, so that the newest is the newest.
  const seconds = Math.min(Number(number ?? '1') - 1, 59);
  const made = new Date(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), seconds);
  return made.getMonth() === Number(month) - 1 && made.getDate() === Number(day) ? made : null;
};

const roleNames: Readonly<Record<PersonRole, string>> = {
  mayor: 'ordforer',
  deputyMayor: 'varaordforer',
  director: 'kommunedirektor',
  secretariat: 'sekretariat',
  outgoingMayor: 'avtroppende-ordforer',
  other: 'annen',
};

/** What the key to the copies is called, in the form that opens with this person's passphrase. */
export const keyFileName = (role: PersonRole, taken: ReadonlySet<string>): string => {
  for (let number = 1; ; number += 1) {
    const name = `nokkel-${roleNames[role]}${number === 1 ? '' : `-${number}`}.age`;
    if (!taken.has(name)) return name;
  }
};

export const isKeyFileName = (name: string): boolean =>
  /^nokkel(?:-[a-z-]{1,30})?(?:-\d{1,3})?\.age$/.test(name);

const two = (figure: number): string => String(figure).padStart(2, '0');
