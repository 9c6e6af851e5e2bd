import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';

import { createDetector } from '#core/detect/detector.ts';
import type { DetectionSettings } from '#core/detect/detection.ts';
import { defaultSettings } from '#core/settings/settings.ts';
import type { SettingsPreview } from '#core/views/settings-view.ts';
import { readFileSync } from 'node:fs';
import { accountSettings } from '../../../src/app/use-cases/account-settings/account-settings.ts';
import { detectEmail } from '../../../src/app/use-cases/detect-email.ts';
import { account, contact, email } from '../support/account.ts';
import { startAppPortal, type AppPortal } from '../support/app-portal.ts';
import { settingsContext } from './settings-support.ts';

const texts = [
  'Hello, we would like to add 20 seats for the Lyon office before the end of March.',
  'Could you send us your price list for 50 users?',
  'Thank you for the call, see you on Tuesday.',
  'Our contract ends in June and we are thinking about renewing it.',
];
const seed = account(
  contact('101'),
  ...Array.from({ length: 110 }, (_, index) =>
    email(String(4_001 + index), '101', texts[index % texts.length] ?? ''),
  ),
);
const bytes = readFileSync(new URL('../../../src/core/detect/model/model.bin', import.meta.url));
const detector = createDetector(new Uint8Array(bytes));

// The real detector reads hundreds of emails here.
vi.setConfig({ testTimeout: 30_000 });

let app: AppPortal;
beforeAll(async () => {
  app = await startAppPortal(seed);
});
afterAll(() => app.portal.close());
beforeEach(async () => {
  await app.reset(seed);
  app.portal.clock.set(app.portal.clock.now() + 60_000);
});

const present = defaultSettings.detection;
const context = () =>
  settingsContext(app, {
    detect: (one, calibration, settings) =>
      detectEmail(
        one,
        { ...settings, detection: { ...settings.detection, calibration } },
        { detector, log: () => undefined },
      ),
  });

async function preview(detection: DetectionSettings, given = context()) {
  const result = await accountSettings({ action: 'preview', detection }, given);
  return (result.ok ? result.view.preview : null) ?? expect.fail('no preview');
}

const changesOf = ({ changed }: SettingsPreview) => changed.map(({ change }) => change);

it('shows what a change of settings does to the last hundred emails, with the quotes', async () => {
  const same = await preview(present);
  expect(same).toMatchObject({ emails: 100, changed: [] });
  expect(same.alertsNow).toBeGreaterThan(20);
  const without = await preview({ ...present, disabledKinds: ['seat-expansion'] });
  expect(without.alertsNow).toBe(same.alertsNow);
  expect(without.alertsNow - without.alertsThen).toBe(
    without.changed.filter(({ change }) => change === 'gone').length,
  );
  expect(without.changed[0]).toMatchObject({
    ...{ kind: 'seat-expansion', change: 'gone', contactId: '101' },
    quote: expect.stringContaining('20 seats'),
  });
});

it('has the figures that scoring with these settings comes to', async () => {
  const stricter = { ...present, alertThresholds: { 'seat-expansion': 1, pricing: 1 } };
  const shown = await preview(stricter);
  await accountSettings(
    { action: 'write', version: 0, by: null, changes: { detection: stricter } },
    context(),
  );
  const scored = await preview(stricter);
  expect(scored).toMatchObject({ alertsNow: shown.alertsThen, alertsThen: shown.alertsThen, changed: [] });
  expect(shown.changed.some(({ change }) => change === 'to-review')).toBe(true);
});

it('tells what is only shown quietly from what is an alert', async () => {
  const quiet = { ...present, alertThresholds: { 'seat-expansion': 1 } };
  const write = (detection: DetectionSettings, version: number) =>
    accountSettings({ action: 'write', version, by: null, changes: { detection } }, context());
  await write(quiet, 0);
  const off = { ...quiet, disabledKinds: ['seat-expansion'] as const };
  const gone = await preview(off);
  expect(new Set(changesOf(gone))).toEqual(new Set(['gone-quiet']));
  expect(gone.alertsThen).toBe(gone.alertsNow);
  await write(off, 1);
  const back = await preview(quiet);
  expect(changesOf(back)).toEqual(changesOf(gone).map(() => 'new-quiet'));
  expect(back.alertsThen).toBe(back.alertsNow);
});

it.each<Partial<DetectionSettings>>([
  { disabledKinds: ['seat-expansion', 'pricing'] },
  { alertThresholds: { 'seat-expansion': 1, pricing: 0.9 }, disabledKinds: ['renewal'] },
])('has as many changes of alerts as its sums differ by: %j', async (part) => {
  const { alertsNow, alertsThen, changed } = await preview({ ...present, ...part });
  const count = (...kinds: readonly string[]) =>
    changed.filter(({ change }) => kinds.includes(change)).length;
  expect(count('new', 'to-alert') - count('gone', 'to-review')).toBe(alertsThen - alertsNow);
});

it('takes the emails from memory the second time, well within a second', async () => {
  const given = context();
  await preview(present, given);
  const started = performance.now();
  const { calls } = await app.calls(() => preview({ ...present, alertThresholds: { pricing: 0.99 } }, given));
  expect(calls).toBe(1);
  expect(performance.now() - started).toBeLessThan(1_000);
});
