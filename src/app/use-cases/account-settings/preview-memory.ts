import { createRecentMap } from '#core/recent-map.ts';
import type { EmailRecord } from '#core/records.ts';
import type { ReadEmail } from '../detect-emails.ts';

export interface LatestEmails {
  readonly emails: readonly EmailRecord[];
  /** Of the senders, by the email's id. */
  readonly contactIds: ReadonlyMap<string, string>;
  /** What was found in them, by what the detector was set to. */
  readonly found: Map<string, readonly ReadEmail[]>;
}

/** The emails of the previews of one account, in the memory of one process only. */
export interface PreviewMemory {
  /** What `load` read within the last minutes. */
  read(now: number, load: () => Promise<LatestEmails>): Promise<LatestEmails>;
}

/** Somebody tries a few settings one after another; mail that came since can wait so long. */
const keptMs = 10 * 60_000;

export function createPreviewMemory(): PreviewMemory {
  let kept: { readonly at: number; readonly emails: LatestEmails } | null = null;
  return {
    async read(now, load) {
      if (kept && now >= kept.at && now - kept.at < keptMs) return kept.emails;
      kept = null;
      const emails = await load();
      kept = { at: now, emails };
      return emails;
    },
  };
}

/** A hundred emails with their bodies, 2 MB as a rule, of accounts whose admins try settings within the same minutes. */
const mostMemories = 20;
const memoryByPortal = createRecentMap<string, PreviewMemory>(mostMemories);

/** The memory that all calls of this process share for one portal. */
export function previewMemoryOf(baseUrl: string, portalId: number): PreviewMemory {
  return memoryByPortal.get(`${baseUrl} ${portalId}`, createPreviewMemory);
}
