import { detect } from '#core/detect/detect.ts';
import { defaultDetectionSettings } from '#core/detect/detection.ts';
import { emailToMessage } from '#core/mail/email-to-message.ts';
import { isOpportunityKind } from '#core/signals/kind.ts';
import { buildDemo } from '#emulator/seeds/demo/index.ts';
import { readRows, toMailMessage, type LabelledMessage } from './labelled.ts';
const { account, emails } = buildDemo(Date.UTC(2026, 2, 2));
const best = (m: any) =>
  detect(m, defaultDetectionSettings)
    .signals.filter((s) => isOpportunityKind(s.kind))
    .reduce((b, s) => Math.max(b, s.probability), 0);
const demo = emails
  .filter((e) => e.script.from === 'them' && !e.script.auto)
  .map((e) => {
    const p = e.properties as any;
    return {
      set: e.thread.script.setting.kind,
      want: e.script.signals.some(isOpportunityKind),
      p: best(
        emailToMessage(
          {
            id: 'x',
            direction: 'INCOMING',
            fromAddress: p.hs_email_from_email,
            subject: p.hs_email_subject,
            text: p.hs_email_text,
            html: null,
            sentAt: e.sentAt,
            fromName: null,
            threadId: null,
          },
          account.ownDomains,
        ),
      ),
    };
  });
const msgs = readRows<LabelledMessage>('/tmp/d/m.jsonl').map((r) => ({
  w: r.writer,
  want: r.opportunity,
  none: r.labels.length === 0,
  p: best(toMailMessage(r)),
}));
for (const t of [0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85]) {
  const n = (f: (d: any) => boolean) => demo.filter(f);
  const c = (rows: any[]) => `${rows.filter((r) => r.p >= t).length}/${rows.length}`;
  const heldM = msgs.filter((r) => /e$/.test(r.w) || (/d$/.test(r.w) && Number(r.w.slice(1, 3)) % 2 === 0));
  const dev = msgs.filter((r) => !heldM.includes(r));
  console.log(
    t,
    'unl',
    c(n((d) => d.set === 'unlogged' && d.want)),
    'cast',
    c(n((d) => d.set === 'cast' && d.want)),
    'quiet',
    c(n((d) => d.set === 'quiet' && !d.want)),
    'out',
    c(n((d) => d.set === 'outsider')),
    'deal',
    c(n((d) => d.set === 'deal' && d.want)),
    'dev+',
    c(dev.filter((r) => r.want)),
    'dev-',
    c(dev.filter((r) => !r.want)),
  );
}
