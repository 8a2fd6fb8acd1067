import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { useToday } from '#renderer/stores/today.ts';
import type { Day } from '#shared/calendar/day.ts';
import { dueDay } from '#shared/calendar/due.ts';
import { phaseOn, phaseSpan } from '#shared/calendar/phases.ts';
import { itemTitle } from '#shared/templates/item-text.ts';
import { phase } from '#shared/templates/phases.ts';
import { bodyName, capitalised } from '#shared/templates/terminology.ts';
import { anchorName } from '#shared/text/anchor.ts';
import { formatDay } from '#shared/text/dates.ts';
import { roleName } from '#shared/text/roles.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import type { Text } from '#shared/text/text.ts';
import type { Draft } from './draft.ts';
import { itemsFor, titlesOf } from './founding.ts';
import styles from './summary-step.module.css';

/** Screen six: what has been said, the phase of today, and what comes first. */
export const SummaryStep = ({ draft }: { readonly draft: Draft }) => {
  const text = useText();
  const words = text.firstRun.summary;
  const today = useToday();
  const form = usePreferences((preferences) => preferences.writtenForm);
  const items = itemsFor(draft.reason);
  const due = dueItems(draft);
  const next = due.filter(({ day }) => day >= today).slice(0, shown);
  const passed = draft.reason === 'midTerm' ? 0 : due.filter(({ day }) => day < today).length;
  const { officeDay } = draft.dates;
  return (
    <>
      <p>{words.lead}</p>
      <dl className={styles.facts}>
        <div>
          <dt>{words.where}</dt>
          <dd>{draft.body && bodyName(draft.body)}</dd>
        </div>
        <div>
          <dt>{words.who}</dt>
          <dd>
            {draft.me.name}, {roleName(draft.me.role, titlesOf(draft), form)}
          </dd>
        </div>
        {officeDay && (
          <div>
            <dt>{anchorName('officeDay', draft.reason, text)}</dt>
            <dd>{formatDay(officeDay, form, 'long')}</dd>
          </div>
        )}
        <div>
          <dt>{words.phase}</dt>
          <dd>{phaseWords(draft, today, form, text)}</dd>
        </div>
        <div>
          <dt>{words.items}</dt>
          <dd>{words.itemCount(items.length)}</dd>
        </div>
      </dl>
      <section>
        <h2>{words.next}</h2>
        {passed > 0 && <p>{words.passed(passed)}</p>}
        {next.length === 0 && <p>{words.noNext}</p>}
        <ol className={styles.next}>
          {next.map(({ item, day }) => (
            <li key={item.templateKey}>
              <time dateTime={day} title={formatDay(day, form, 'long')}>
                {formatDay(day, form, 'short')}
              </time>
              <span>
                {capitalised(
                  itemTitle(
                    {
                      title: null,
                      why: null,
                      templateKey: item.templateKey ?? null,
                      templateVersion: item.templateVersion ?? null,
                    },
                    titlesOf(draft),
                    form,
                  ),
                )}
              </span>
            </li>
          ))}
        </ol>
      </section>
      <p>{words.safe}</p>
    </>
  );
};

const shown = 4;

/** The items that have a day, earliest first. */
const dueItems = (draft: Draft) =>
  itemsFor(draft.reason)
    .map((item) => ({
      item,
      day: dueDay({ dueRule: item.dueRule ?? 'none', ownDueDay: null }, draft.dates),
    }))
    .filter((entry): entry is typeof entry & { day: Day } => entry.day !== null)
    .toSorted((a, b) => (a.day < b.day ? -1 : 1));

const phaseWords = (draft: Draft, today: Day, form: WrittenForm, text: Text): string => {
  const words = text.firstRun.summary.phases;
  const now = phaseOn(today, draft.dates);
  if (now === null) return words.unknown;
  if (now === 'running') return words.running;
  if (now !== 'before') return words.within(phase(now).name[form]);
  const { from } = phaseSpan('preparation', draft.dates);
  return from === null ? words.unknown : words.before(formatDay(from, form, 'long'));
};
