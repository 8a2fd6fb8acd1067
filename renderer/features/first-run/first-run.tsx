import { useText } from '#renderer/stores/text.ts';

/** The first run: who, where, why and when, with whom, and where to begin. */
export const FirstRun = () => {
  const text = useText();
  return (
    <main>
      <h1>{text.common.appName}</h1>
    </main>
  );
};
