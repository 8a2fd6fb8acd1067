let isShut = false;

/**
 * Whether the journal takes nothing in just now: between the last look at the old journal and the change of keys, what
 * was appended would be lost with it. The window is told that it is not saved, and is loaded anew right after.
 */
export const isGateShut = (): boolean => isShut;

export const shutGate = (): void => {
  isShut = true;
};

export const openGate = (): void => {
  isShut = false;
};
