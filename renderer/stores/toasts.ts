import { create } from 'zustand';

export interface Toast {
  readonly id: number;
  readonly tone: 'neutral' | 'danger';
  readonly message: string;
  /** Stays until it is closed, as errors do. */
  readonly stays?: true;
  readonly action?: { readonly label: string; readonly run: () => void };
}

interface ToastStore {
  readonly toasts: readonly Toast[];
}

export const useToasts = create<ToastStore>(() => ({ toasts: [] }));

let latest = 0;

/**
 * Says something in the corner and to screen readers. Errors, and what `stays`, stay until they are closed; the same
 * thing is said once, however often it happens.
 */
export const say = (
  message: string,
  options: Partial<Pick<Toast, 'tone' | 'action' | 'stays'>> = {},
): void => {
  latest += 1;
  const toast: Toast = { id: latest, tone: 'neutral', message, ...options };
  useToasts.setState(({ toasts }) => ({
    toasts: [...toasts.filter((other) => other.message !== message).slice(-2), toast],
  }));
};

/** Takes away what is no longer true. */
export const unsay = (messages: readonly string[]): void =>
  useToasts.setState(({ toasts }) => ({
    toasts: toasts.filter(({ message }) => !messages.includes(message)),
  }));

export const closeToast = (id: number): void =>
  useToasts.setState(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.id !== id) }));
