import { useText } from '#renderer/stores/text.ts';
import { CalmPage } from './calm-page.tsx';

/** The moment before the data are there. */
export const OpeningPage = () => {
  const text = useText();
  return (
    <CalmPage>
      <p>{text.shell.opening}</p>
    </CalmPage>
  );
};
