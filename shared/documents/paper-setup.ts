import type { Day } from '#shared/calendar/day.ts';
import { personRoles } from '#shared/domain/person.ts';
import type { ManagedSetting } from '#shared/ipc.ts';
import { capitalised } from '#shared/templates/terminology.ts';
import { roleName } from '#shared/text/roles.ts';
import { textIn } from '#shared/text/text.ts';
import { dayInWords } from './day-in-words.ts';
import { heading, type Block } from './document.ts';
import type { PaperFacts } from './paper-facts.ts';

/**
 * How the app is set up here, today: what a reader of the paper would otherwise have to ask about.
 * @param more rows at the end
 */
export const setupBlocks = (facts: PaperFacts, more: ReadonlyArray<[string, string]> = []): Block[] => {
  const { setup, yes, no, byIt, product } = textIn(facts.form).papers;
  const managed = (key: ManagedSetting, value: string) => (facts.managed.includes(key) ? byIt(value) : value);
  const rows: Array<[string, string]> = [
    [setup.version, product(facts.version)],
    [setup.lock, managed('lockAfter', setup.lockAfter(facts.lockAfter))],
    [setup.access, access(facts)],
    [setup.secondCopy, managed('backupFolder', copies(facts))],
    [setup.sheet, facts.sheetOn === null ? setup.noSheet : setup.sheetOn(inWords(facts.sheetOn, facts))],
    [setup.capture, managed('hideFromCapture', facts.hideFromCapture ? yes : no)],
    ...more,
  ];
  return [heading(setup.heading), { kind: 'facts', rows }];
};

const access = ({ access: roles, workspace, form }: PaperFacts): string => {
  const names = personRoles
    .filter((role) => roles.includes(role))
    .map((role) => roleName(role, workspace, form));
  return names.length === 0 ? textIn(form).papers.setup.noAccess : capitalised(names.join(', '));
};

const copies = (facts: PaperFacts): string => {
  const { setup } = textIn(facts.form).papers;
  if (facts.secondCopy === null) return setup.noCopy;
  const { lastGood } = facts.secondCopy;
  return lastGood === null ? setup.copyNotYet : setup.copyOn(inWords(lastGood, facts));
};

const inWords = (day: Day, { form }: PaperFacts): string => dayInWords(day, form);
