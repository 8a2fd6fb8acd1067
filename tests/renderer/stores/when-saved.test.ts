import { describe, expect, it, vi } from 'vitest';
import { whenSaved } from '#renderer/stores/when-saved.ts';
import { accept, type Answer } from '#shared/domain/answer.ts';

describe('what changes the workspace', () => {
  it('waits until all is saved', async () => {
    const act = vi.fn<() => Promise<Answer<null, never>>>(() => Promise.resolve(accept(null)));
    expect(await whenSaved(act, () => Promise.resolve(true))).toEqual({ ok: true, value: null });
    expect(act).toHaveBeenCalledOnce();
  });

  it('is refused, and not begun, where something could not be saved', async () => {
    const act = vi.fn<() => Promise<Answer<null, never>>>(() => Promise.resolve(accept(null)));
    expect(await whenSaved(act, () => Promise.resolve(false))).toMatchObject({ reason: 'notSaved' });
    expect(act).not.toHaveBeenCalled();
  });
});
