import type { EmailRecord } from '#core/records.ts';
import { signalKey } from '#core/signals/signal.ts';
import { defaultSettings } from '#core/settings/settings.ts';
import { createEmailMapper } from '#crm/mappers/email.ts';
import { loadDetector } from '../../../scripts/detector.ts';
import { detectEmail } from '../../../src/app/use-cases/detect-email.ts';
import { detectEmails } from '../../../src/app/use-cases/detect-emails.ts';
import type { PooledMail } from './mail-pool.ts';
import { mailProperties, type WorldMail } from './world-mail.ts';

/** The keys of the signals that an email holds; none for one without any. */
export type Truth = (mail: WorldMail) => readonly string[];

/**
 * What every email of the world holds, by the detector itself on each text of the pool: the words decide, not who wrote them
 * or when.
 */
export function createTruth(pool: readonly PooledMail[], now: number): Truth {
  const kinds = pool.map((_, pooled) => {
    const properties = mailProperties({ portalId: 1, pooled, buyer: 1 }, pool, now);
    const mail = toEmail(String(pooled + 1), properties);
    const settings = defaultSettings;
    const [read] = detectEmails([mail], { detect, settings, log: () => undefined }, {});
    return read?.detection.signals.map(({ kind }) => kind) ?? [];
  });
  return ({ id, pooled }) => (kinds[pooled] ?? []).map((kind) => signalKey(id, kind));
}

const detect: Parameters<typeof detectEmails>[1]['detect'] = (email, calibration, settings) =>
  detectEmail(
    email,
    { ...settings, detection: { ...settings.detection, calibration } },
    { detector: loadDetector(), log: () => undefined },
  );

const mapper = createEmailMapper([]);

/** As the API would give it. */
function toEmail(id: string, given: Readonly<Record<string, string>>): EmailRecord {
  const { from } = JSON.parse(given['hs_email_headers'] ?? '') as {
    readonly from: { readonly email: string };
  };
  const values: Readonly<Record<string, string>> = { ...given, hs_email_from_email: from.email };
  const properties = Object.fromEntries(mapper.properties.map((name) => [name, values[name] ?? null]));
  const reading = mapper.read({ id, properties });
  if (!reading.ok) throw new Error(`an email of the pool cannot be read: ${reading.reason}`);
  return reading.record;
}
