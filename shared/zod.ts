import * as z from 'zod';

/** zod with its run-time compiler off: the content security policy of the window forbids `eval`. */
z.config({ jitless: true });

export { z };
