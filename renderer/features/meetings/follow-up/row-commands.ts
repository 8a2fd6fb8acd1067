import {
  ArrowUndoIcon,
  CheckmarkIcon,
  MinusCircleIcon,
  PersonGroupIcon,
  TrashIcon,
} from '@navikt/aksel-icons';
import { go } from '#renderer/stores/route.ts';
import type { RowCommand } from '#renderer/ui/row-menu.tsx';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { textIn } from '#shared/text/text.ts';
import { bin, setState } from './act.ts';
import type { Entry } from './entry.ts';

/** What can be done with a follow-up from its row. */
export const rowCommands = ({ action, meeting }: Entry, form: WrittenForm): readonly RowCommand[] => {
  const words = textIn(form).followUp.commands;
  const set = (state: 'open' | 'done' | 'dropped') => () => void setState(action, state);
  const settling: readonly RowCommand[] =
    action.state === 'open'
      ? [
          { label: words.done, icon: CheckmarkIcon, run: set('done') },
          { label: words.drop, icon: MinusCircleIcon, run: set('dropped') },
        ]
      : [{ label: words.reopen, icon: ArrowUndoIcon, run: set('open') }];
  return [
    ...settling,
    ...(meeting === null
      ? []
      : [
          {
            label: words.toMeeting,
            icon: PersonGroupIcon,
            run: () => go({ room: 'meetings', view: 'meeting', id: meeting.id }),
          },
        ]),
    { label: words.bin, icon: TrashIcon, keys: 'Delete', isDanger: true, run: () => void bin(action) },
  ];
};
