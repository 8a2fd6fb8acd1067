import type { shell as Bokmal } from '../nb/shell.ts';

export const shell: typeof Bokmal = {};
