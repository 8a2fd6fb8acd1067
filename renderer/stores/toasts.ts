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

/** Says something in the corner and to screen readers. Errors, and what `stays`, stay until they are closed. */
export const say = (message: string, options: Partial<Pick<Toast, 'tone' | 'action' | 'stays'>> = {}): void => {
  latest += 1;
  const toast: Toast = { id: latest, tone: 'neutral', message, ...options };
  useToasts.setState(({ toasts }) => ({ toasts: [...toasts.slice(-2), toast] }));
};

export const closeToast = (id: number): void =>
  useToasts.setState(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.id !== id) }));
