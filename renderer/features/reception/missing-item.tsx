import { Button } from '@digdir/designsystemet-react';
import { go } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { SidePane } from '#renderer/ui/side-pane.tsx';
import { closeItem } from './item-actions.ts';

/** An address that leads to an item that is no longer in the plan. */
export const MissingItem = () => {
  const words = useText().reception.pane;
  return (
    <SidePane heading={words.label} closeLabel={words.close} onClose={closeItem}>
      <p>{words.missing}</p>
      <Button variant="secondary" data-size="sm" onClick={() => go({ room: 'bin' })}>
        {words.toBin}
      </Button>
    </SidePane>
  );
};
