import { describe, expect, it } from 'vitest';
import { createOverlayStore } from '#emulator/host/runtime/overlays.tsx';

describe('the overlays of a card', () => {
  it('close by the id of the modal, whoever opened it', () => {
    const overlays = createOverlayStore();
    overlays.name('details', 'button-1');
    overlays.open('button-1');
    expect(overlays.isOpen('button-1')).toBe(true);
    overlays.close('details');
    expect(overlays.isOpen('button-1')).toBe(false);
  });

  it('tell their listeners until these leave', () => {
    const overlays = createOverlayStore();
    let calls = 0;
    const leave = overlays.subscribe(() => (calls += 1));
    overlays.open('panel');
    leave();
    overlays.close('panel');
    expect(calls).toBe(1);
  });
});
