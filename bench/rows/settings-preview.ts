import { createPortal } from '#emulator/portal.ts';
import type { DetectionSettings } from '#core/detect/detection.ts';
import { defaultSettings } from '#core/settings/settings.ts';
import { createCrm } from '#crm/gateway.ts';
import { createLatestMail } from '#crm/mail-history/latest-mail.ts';
import { provision } from '#crm/provision/provision.ts';
import { createCrmAccountNotes } from '#store/account-notes-crm.ts';
import { createCrmSignalStore } from '#store/crm-signal-store.ts';
import { loadDetector } from '../../scripts/detector.ts';
import { accountSettings } from '../../src/app/use-cases/account-settings/account-settings.ts';
import { createPreviewMemory } from '../../src/app/use-cases/account-settings/preview-memory.ts';
import type { PreviewContext } from '../../src/app/use-cases/account-settings/preview.ts';
import { detectEmail } from '../../src/app/use-cases/detect-email.ts';
import { createPortalCache } from '../../src/app/use-cases/portal-cache.ts';
import { row, type Row } from '../row.ts';

/** Milliseconds that a call takes at HubSpot. */
const latencyMs = 120;

const present = defaultSettings.detection;

/** Each a way of detecting that was not tried before, so that every email is read anew where it has to be. */
const changes: readonly (readonly [name: string, detection: DetectionSettings])[] = [
  ['a threshold', { ...present, alertThresholds: { pricing: 0.95 } }],
  ['a kind off', { ...present, disabledKinds: ['seat-expansion'] }],
  ['a word of its own', { ...present, dictionary: { ...present.dictionary, plans: ['Growth'] } }],
];

/** What a change of the settings would do to the demo account's last 100 emails, which the process knows already. */
export async function measureSettingsPreview(now: number): Promise<Row[]> {
  const portal = await createPortal({ seed: 'demo', now, latencyMs });
  try {
    const { accessToken, portalId, url } = portal;
    const options = { accessToken, portalId, basePath: url, now: () => portal.clock.now() };
    await provision(options);
    portal.clock.advance(60_000);
    const context = previewContext(options);
    const preview = async (detection: DetectionSettings) => {
      const begun = performance.now();
      const answer = await accountSettings({ action: 'preview', detection }, context);
      if (!answer.ok || answer.view.preview?.emails !== 100) throw new Error('there is no preview');
      return (performance.now() - begun) / 1_000;
    };
    const first = await preview(present);
    const rows = [row('settings: first preview, emails unread', first, 's', 5)];
    for (const [name, detection] of changes)
      rows.push(row(`settings: preview of ${name}, 100 emails`, await preview(detection), 's', 1));
    return rows;
  } finally {
    await portal.close();
  }
}

type Options = Parameters<typeof createCrm>[0];

function previewContext(options: Options): PreviewContext {
  const crm = createCrm(options);
  const log = () => undefined;
  const detector = loadDetector();
  return {
    ...{ crm, store: createCrmSignalStore(crm.signalRows), notes: createCrmAccountNotes(crm.noteRows) },
    ...{ settings: defaultSettings, cache: createPortalCache(), now: options.now, deadline: Infinity, log },
    detect: (email, calibration, settings) => {
      const detection = { ...settings.detection, calibration };
      return detectEmail(email, { ...settings, detection }, { detector, log });
    },
    listLatest: createLatestMail(options),
    previews: createPreviewMemory(),
  };
}
