import { useEffect, useRef } from 'react';
import type { SentMail } from '../../mail/send-mail.ts';
import { signalKindLabel } from './signal-kind-label.ts';
import { useSession } from '../session.tsx';
import { NavLink } from '../shell/NavLink.tsx';

/** What became of an email that was just sent. */
export function SentReport({ mail }: { mail: SentMail }) {
  const { words } = useSession();
  const report = useRef<HTMLDivElement>(null);
  // Newer browsers give back a promise here, which React would take for a clean-up.
  useEffect(() => void report.current?.scrollIntoView({ block: 'center' }), []);
  // The portal may have delivered by itself before the page's own delivery began: signals prove it.
  const isDelivered = mail.delivery.delivered > 0 || mail.signals.length > 0;
  const steps = [
    { text: words.logged, isDone: true },
    { text: isDelivered ? words.delivered : words.notDelivered, isDone: isDelivered },
    { text: words.signals(mail.signals.length), isDone: mail.signals.length > 0 },
  ];
  return (
    <div className="sent-report" role="status" ref={report}>
      <ol>
        {steps.map(({ text, isDone }) => (
          <li key={text} className={isDone ? 'step-done' : undefined}>
            {text}
          </li>
        ))}
        <li className="quiet">{(mail.milliseconds / 1000).toFixed(1)} s</li>
      </ol>
      <p>
        {mail.signals.map((kind) => (
          <span key={kind} className="uie-tag uie-tag-info">
            {signalKindLabel(kind)}
          </span>
        ))}
      </p>
      <NavLink to={`/contacts/${mail.contactId}`} className="uie-link">
        {words.openCard} ›
      </NavLink>
    </div>
  );
}
