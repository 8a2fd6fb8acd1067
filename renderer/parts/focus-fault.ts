/** Goes to the first field of the open dialog that has something wrong in it, once its words stand there. */
export const focusFault = (): void => {
  requestAnimationFrame(() =>
    document.querySelector<HTMLElement>('dialog[open] [aria-invalid="true"]')?.focus(),
  );
};
