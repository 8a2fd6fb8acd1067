import { demoSpringDay } from '../../shared/templates/demo.ts';
import { launchApp, launchArguments } from '../support/app.ts';

/** A profile in which the demo kommune is founded already, as it is from the second start on. */
export const foundDemoProfile = async (profile: string): Promise<void> => {
  const running = await launchApp({
    profile,
    kind: 'demo',
    today: demoSpringDay,
    settings: { theme: 'light' },
  });
  await running.page.locator('main h1').waitFor();
  await running.close();
};

/** The switches that open the app in that profile, without the app folder in front. */
export const demoArguments = (profile: string): string[] =>
  launchArguments(profile, { kind: 'demo', today: demoSpringDay }).slice(1);
